using System.Globalization;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Imports;

/// <summary>Why a file as a whole is no list.</summary>
internal static class ListFaults
{
    public static RefusedException NotText() =>
        Refused(
            "import.not-text",
            new(
                "Tệp không phải là văn bản UTF-8 hay bảng tính Excel (.xlsx). Hãy lưu lại dưới một trong hai dạng đó.",
                "The file is neither UTF-8 text nor an Excel workbook (.xlsx). Save it as one of the two."
            )
        );

    public static RefusedException Empty() =>
        Refused("import.empty", new("Tệp không có dòng dữ liệu nào.", "The file has no rows."));

    public static RefusedException TooManyRows(int most) =>
        Refused(
            "import.too-many-rows",
            new(
                string.Create(CultureInfo.InvariantCulture, $"Tệp có nhiều hơn {most} dòng; hãy chia nhỏ."),
                string.Create(CultureInfo.InvariantCulture, $"The file has more than {most} rows; split it.")
            )
        );

    public static RefusedException Malformed(long line) =>
        Refused(
            "import.malformed",
            new(
                string.Create(CultureInfo.InvariantCulture, $"Dấu ngoặc kép sai ở dòng {line}."),
                string.Create(CultureInfo.InvariantCulture, $"The quotes are wrong on line {line}.")
            )
        );

    public static RefusedException UnreadableWorkbook() =>
        Refused(
            "import.unreadable-workbook",
            new(
                "Không đọc được bảng tính. Hãy mở tệp bằng Excel và lưu lại dưới dạng .xlsx, không đặt mật khẩu.",
                "The workbook cannot be read. Open it in Excel and save it again as .xlsx, without a password."
            )
        );

    public static RefusedException TooLargeWorkbook() =>
        Refused(
            "import.workbook-too-large",
            new(
                "Bảng tính có quá nhiều ô hoặc dung lượng khi giải nén quá lớn.",
                "The workbook has too many cells or unpacks to too large a size."
            )
        );

    /// <summary>All faults of the header at once: a misspelt column must not silently be an empty one.</summary>
    public static IEnumerable<Fault> OfHeader(IReadOnlyList<string> names, IReadOnlyList<string> columns) =>
        [
            .. columns.Except(names).Select(name => Fault("import.column-missing", Missing(name))),
            .. names.Except(columns).Take(columns.Count).Select(name => Fault("import.column-unknown", Unknown(name))),
            .. names
                .CountBy(name => name)
                .Where(count => count.Value > 1)
                .Take(columns.Count)
                .Select(count => Fault("import.column-repeated", Repeated(count.Key))),
        ];

    private static RefusedException Refused(string code, Text message) => new([Fault(code, message)]);

    private static Fault Fault(string code, Text message) => new("/file", code, message);

    private static Text Missing(string column) => new($"Thiếu cột “{column}”.", $"The column “{column}” is missing.");

    private static Text Unknown(string column) =>
        new($"Không có cột nào tên “{Short(column)}”.", $"There is no column “{Short(column)}”.");

    private static Text Repeated(string column) =>
        new($"Cột “{Short(column)}” bị lặp lại.", $"The column “{Short(column)}” is repeated.");

    private static string Short(string name) => name.Length <= 50 ? name : name[..50] + "…";
}
