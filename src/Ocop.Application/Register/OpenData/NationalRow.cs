using System.Globalization;
using Ocop.Application.Register.Exports;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register.OpenData;

/// <summary>One row of the table <c>PTNT_OCOP</c>; the names of its columns are those of the national database.</summary>
internal sealed record NationalRow(
    string? ProductCode,
    string UnitCode,
    string? Subgroup,
    string Name,
    int Star,
    string? Producer,
    RecognitionStatus Status
)
{
    public static readonly string[] Header =
    [
        "MA_OCOP",
        "Ma_DonViHanhChinh",
        "Ma_ThoiGian",
        "Ma_SanPham",
        "TenSanPham",
        "XepHang",
        "ChuTheSXKD",
        "DoanhThuNam",
        "TrangThai",
    ];

    /// <summary>Revenue is never public, so that its cell is empty.</summary>
    public IEnumerable<string> Cells(DateOnly day) =>
        (
            (string[])
                [
                    ProductCode ?? "",
                    UnitCode,
                    day.Year.ToString(CultureInfo.InvariantCulture),
                    Subgroup ?? "",
                    Name,
                    Star.ToString(CultureInfo.InvariantCulture),
                    Producer ?? "",
                    "",
                    Word(Status),
                ]
        ).Select(CsvText.Harmless);

    /// <summary>Those of certified products: the table has no others.</summary>
    private static string Word(RecognitionStatus status) =>
        status switch
        {
            RecognitionStatus.Expiring => "Sắp hết hạn",
            RecognitionStatus.Extended => "Được gia hạn",
            _ => "Còn hiệu lực",
        };
}
