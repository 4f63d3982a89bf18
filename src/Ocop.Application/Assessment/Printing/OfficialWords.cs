using System.Globalization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Printing;

/// <summary>How Vietnamese official papers say what the record says.</summary>
internal static class OfficialWords
{
    /// <summary>The order of Vietnamese words: An, Ăn, Ân, Da, Đa.</summary>
    public static readonly StringComparer Order = StringComparer.Create(
        CultureInfo.GetCultureInfo("vi-VN"),
        ignoreCase: true
    );

    public static string Printed(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Printed(this DateTimeOffset instant) =>
        instant.InVietnam().ToString("HH'h'mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>As the head of a paper writes it: ngày 20 tháng 08 năm 2026.</summary>
    public static string InWords(this DateOnly date) =>
        date.ToString("'ngày' dd 'tháng' MM 'năm' yyyy", CultureInfo.InvariantCulture);

    public static string Printed(this CouncilRole role) =>
        role switch
        {
            CouncilRole.Chair => "Chủ tịch Hội đồng",
            CouncilRole.ViceChair => "Phó Chủ tịch Hội đồng",
            CouncilRole.Secretary => "Thư ký",
            _ => "Ủy viên",
        };

    public static string Printed(this FindingKind kind) => kind is FindingKind.Veto ? "Loại" : "Dừng đánh giá";

    public static string Printed(this Stance stance) =>
        stance switch
        {
            Stance.Keep => "Đồng ý giữ hạng",
            Stance.Against => "Không đồng ý",
            _ => "Đề nghị họp Hội đồng",
        };

    public static string Printed(this Outcome outcome) =>
        outcome switch
        {
            Outcome.Recognised => "Đề nghị công nhận",
            Outcome.PendingCentral => "Chuyển Trung ương đánh giá",
            Outcome.Stopped => "Dừng đánh giá",
            Outcome.Rejected => "Hồ sơ bị loại",
            _ => "Không đạt",
        };

    public static string Printed(this MinimaReading reading) =>
        reading is MinimaReading.EveryMember
            ? "mọi thành viên đều phải chấm đạt mức tối thiểu"
            : "lấy trung vị dưới của điểm các thành viên";

    public static string Printed(this UnmetMinimum unmet) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Tiêu chí {unmet.Criterion}: {unmet.Star} sao cần {unmet.Needed} điểm, đạt {unmet.Reached} điểm."
        );

    public static string Stars(int? star) =>
        star is { } stars ? string.Create(CultureInfo.InvariantCulture, $"{stars} sao") : "–";

    /// <summary>The unit with the word before its name: "tỉnh Lào Cai".</summary>
    public static string FullName(this AdministrativeUnit unit) => $"{unit.Kind.Title().Vi} {unit.Name}".Trim();

    /// <summary>The body in whose name the council sits.</summary>
    public static string Authority(this AdministrativeUnit unit) =>
        unit.Level is UnitLevel.Central
            ? "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
            : $"ỦY BAN NHÂN DÂN {unit.FullName()}".ToUpperInvariant();

    public static string Cited(this Regulation act) =>
        act.Act is { Number: { } number, IssuedOn: { } date }
            ? $"Quyết định số {number} ngày {date.Printed()}"
            : act.Act.Title.Vi;
}
