using Ocop.Api.Common.Problems;
using Ocop.Api.Register;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Problems;

/// <summary>What is wrong with a request before anybody looks at what it wants.</summary>
internal static class OfRequests
{
    public static IReadOnlyList<ProblemKind> Kinds { get; } =
    [
        ProblemKinds.Unreadable,
        ProblemKinds.TooLarge,
        ProblemKinds.UnsupportedMediaType,
        ProblemKinds.Refused,
        Malformed(
            "query-parameter-unknown",
            "Tham số truy vấn này không có; có thể viết nhầm tên.",
            "There is no such query parameter; its name may be mistyped."
        ),
        Malformed(
            "query-parameter-repeated",
            "Tham số truy vấn này chỉ được nêu một lần.",
            "This query parameter may be given once only."
        ),
        Malformed("query-parameter-missing", "Thiếu tham số truy vấn bắt buộc.", "A query parameter is missing."),
        Malformed(
            "query-values-exclusive",
            "Các giá trị này của tham số truy vấn không dùng cùng nhau được.",
            "These values of the query parameter exclude each other."
        ),
        Malformed(
            "query-value-needs-another",
            "Giá trị này của tham số truy vấn cần một tham số khác đi kèm.",
            "This value of the query parameter needs another parameter beside it."
        ),
        Malformed(
            "text.forbidden-character",
            "Có ký tự điều khiển hoặc ký tự không nhìn thấy.",
            "There are control characters or characters that nobody sees."
        ),
        Malformed(
            "text.too-long",
            "Văn bản dài quá mức mọi mục cho phép.",
            "The text is longer than any member allows."
        ),
        Malformed("query-value-unknown", "Tham số không có giá trị này.", "The parameter has no such value."),
        Malformed(
            "wait-out-of-range",
            $"wait phải từ 0 đến {ChangeEndpoints.LongestWait} giây.",
            $"wait lies between 0 and {ChangeEndpoints.LongestWait} seconds."
        ),
        Malformed(
            "limit-out-of-range",
            $"limit phải từ 1 đến {PageRequest.MaximumLimit}.",
            $"limit lies between 1 and {PageRequest.MaximumLimit}."
        ),
        Malformed("sort-unknown", "Không sắp xếp được theo mục này.", "The list cannot be sorted by this."),
        Malformed(
            "cursor-invalid",
            "Con trỏ trang không đúng, hoặc thuộc danh sách khác hay bộ lọc khác.",
            "The cursor is broken, or belongs to another list or other filters."
        ),
        Malformed(
            "date-out-of-range",
            "Ngày nằm ngoài khoảng hệ thống trả lời được.",
            "The day lies outside of what can be asked about."
        ),
        Malformed(
            "days-out-of-range",
            "Khoảng ngày bị đảo ngược hoặc dài quá mức cho phép.",
            "The days are in the wrong order, or there are more than may be looked at."
        ),
        Malformed("part-missing", "Thiếu một phần của biểu mẫu gửi lên.", "A part of the form is missing."),
        Malformed(
            "idempotency-key.malformed",
            "Idempotency-Key không đúng dạng.",
            "The Idempotency-Key has the wrong form."
        ),
    ];

    private static ProblemKind Malformed(string code, string vi, string en) => new(code, 400, new(vi, en));
}
