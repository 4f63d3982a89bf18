using Ocop.Domain.Rewards;

namespace Ocop.Domain.Settings;

/// <summary>What national law leaves open about rewards, reports and targets.</summary>
public static class RewardMatters
{
    private static readonly MatterList List = new(
        new("Chính sách thưởng, chi thưởng, báo cáo và chỉ tiêu.", "Reward rules, payments, reports and targets.")
    );

    public static readonly Setting<bool> ClaimsBack = List.Setting(
        "rewards.claims-back",
        SettingForms.YesNo,
        false,
        "Pháp luật không quy định thu hồi tiền thưởng khi giấy chứng nhận bị thu hồi; mặc định không thu hồi, trừ khi quy định của tỉnh nói khác.",
        "The law is silent on claiming rewards back after a revocation; by default they are not, unless the province's rule says so."
    );

    public static readonly Setting<FundOverrun> BeyondTheFund = List.Setting(
        "rewards.beyond-fund",
        SettingForms.OneOf<FundOverrun>(),
        FundOverrun.Refuse,
        "Pháp luật về OCOP không quy định việc duyệt thưởng vượt kinh phí được giao; mặc định không duyệt.",
        "The acts on OCOP do not say what happens to rewards beyond what is allotted; by default they are not approved."
    );

    public static readonly OpenMatter DefaultPolicy = List.Reading(
        "rewards.default-policy",
        "Mức thưởng do tỉnh quy định; nơi chưa có quy định, hệ thống tạm tính 15, 30 và 80 triệu đồng cho 3, 4 và 5 sao, không duyệt và không chi.",
        "Rewards are set by provinces; where none is, 15, 30 and 80 million đồng for 3, 4 and 5 stars are indicated, and neither approved nor paid."
    );

    public static readonly OpenMatter ReportForms = List.Reading(
        "programme.report-forms",
        "Mẫu báo cáo tổng hợp chưa được quy định; số liệu được xuất theo cấu trúc của hệ thống.",
        "No form of summary reports is laid down; figures are given in the structure of this system."
    );

    public static readonly OpenMatter Targets = List.Reading(
        "programme.targets",
        "Chỉ tiêu giai đoạn 2026–2030 chưa được ban hành; hệ thống không đặt chỉ tiêu mặc định.",
        "Targets for 2026–2030 have not been issued; no default is assumed."
    );

    public static IReadOnlyList<OpenMatter> All => List;
}
