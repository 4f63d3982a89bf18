using System.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Ocop.Api.Common.Problems;

/// <summary>What the API answers when it cannot do what was asked (RFC 9457).</summary>
public sealed record Problem
{
    public const string ContentType = "application/problem+json";

    /// <summary>Where this kind of problem is described.</summary>
    /// <example>/problems/not-found</example>
    public required string Type { get; init; }

    /// <summary>The kind of problem in a few words, in the language asked for.</summary>
    /// <example>Không tìm thấy</example>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    /// <example>404</example>
    public required int Status { get; init; }

    /// <summary>What went wrong this time, for people, in Vietnamese or English by `Accept-Language`.</summary>
    /// <example>Không có mục này, hoặc bạn không được xem.</example>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    /// <example>/api/v1/regulations/QD99</example>
    public required string Instance { get; init; }

    /// <summary>What went wrong, for programs: stable, kebab-case, with a dot after the thing it is about.</summary>
    /// <example>not-found</example>
    public required string Code { get; init; }

    /// <summary>Each fault in what was sent; absent when the problem is not about particular members.</summary>
    public IReadOnlyList<ProblemError>? Errors { get; init; }

    /// <summary>Quote this to the operator: it finds the request in the logs.</summary>
    /// <example>4bf92f3577b34da6a3ce929d0e0e4736</example>
    public required string TraceId { get; init; }

    /// <summary>Says what went wrong with this request.</summary>
    internal static Problem For(HttpContext context, ProblemKind kind) =>
        For(context, kind.Status, kind.Code, kind.Statement);

    /// <inheritdoc cref="For(HttpContext, ProblemKind)"/>
    internal static Problem For(HttpContext context, int status, string code, Text detail) =>
        new()
        {
            Type = $"/problems/{code}",
            Title = Titles.Of(status).Current,
            Status = status,
            Detail = detail.Current,
            Instance = context.Request.Path,
            Code = code,
            TraceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
        };
}

/// <summary>One fault in what was sent.</summary>
public sealed record ProblemError
{
    /// <summary>Where: a JSON pointer (RFC 6901) into the body, or the name of a query parameter.</summary>
    /// <example>/choices/3/option</example>
    public required string Pointer { get; init; }

    /// <summary>What, for programs.</summary>
    /// <example>not-empty</example>
    public required string Code { get; init; }

    /// <summary>What, for people, in the language asked for.</summary>
    /// <example>Không được để trống.</example>
    public required string Message { get; init; }
}

internal static class Titles
{
    private static readonly Dictionary<int, Text> ByStatus = new()
    {
        [400] = new("Yêu cầu sai dạng", "Malformed request"),
        [401] = new("Chưa đăng nhập", "Not signed in"),
        [403] = new("Không có quyền", "Not allowed"),
        [404] = new("Không tìm thấy", "Not found"),
        [405] = new("Phương thức không được hỗ trợ", "Method not supported"),
        [409] = new("Trái quy tắc", "A rule stands in the way"),
        [410] = new("Không còn dùng được", "Gone"),
        [412] = new("Đã có người thay đổi", "Changed meanwhile"),
        [413] = new("Quá lớn", "Too large"),
        [415] = new("Định dạng không được hỗ trợ", "Format not supported"),
        [422] = new("Nội dung chưa được chấp nhận", "Content refused"),
        [428] = new("Thiếu phiên bản đang sửa", "Version required"),
        [429] = new("Quá nhiều yêu cầu", "Too many requests"),
        [503] = new("Tạm thời gián đoạn", "Temporarily unavailable"),
    };

    private static readonly Text Unforeseen = new("Lỗi hệ thống", "System error");

    public static Text Of(int status) =>
        ByStatus.TryGetValue(status, out var title) ? title
        : status >= 500 ? Unforeseen
        : new(ReasonPhrases.GetReasonPhrase(status), ReasonPhrases.GetReasonPhrase(status));
}
