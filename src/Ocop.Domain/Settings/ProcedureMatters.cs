namespace Ocop.Domain.Settings;

/// <summary>What national law leaves open on a dossier's way from filing to a result that stands.</summary>
public static class ProcedureMatters
{
    private static readonly MatterList List = new(
        new(
            "Nộp, kiểm tra, bổ sung hồ sơ và đề nghị xem xét lại kết quả.",
            "Filing, checking and supplementing dossiers, and appeals against results."
        )
    );

    public static readonly Setting<bool> ReturnsAreAllowed = List.Setting(
        "returns.allowed",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định việc trả hồ sơ để bổ sung; mặc định được trả, nêu rõ từng nội dung và thời hạn.",
        "The law is silent on sending dossiers back; by default they are, item by item and with a deadline."
    );

    public static readonly Setting<bool> ReturnsStopTheClock = List.Setting(
        "returns.stop-clock",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định thời hạn xử lý có tạm dừng khi chủ thể bổ sung hồ sơ hay không; mặc định tạm dừng.",
        "The law does not say whether the term stands still while the producer supplements a dossier; by default it does."
    );

    public static readonly Setting<bool> LateRenewalsAreTaken = List.Setting(
        "renewals.late-taken",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định việc xử lý hồ sơ đánh giá lại nộp muộn; mặc định vẫn nhận, có cảnh báo và không bảo đảm có kết quả trước khi giấy chứng nhận hết hạn.",
        "The law is silent on renewals filed late; by default they are taken with a warning and without the promise of a result before expiry."
    );

    public static readonly Setting<IReadOnlyList<int>> RenewalReminders = List.Setting<IReadOnlyList<int>>(
        "renewals.reminder-days",
        SettingForms.Numbers(1, 365),
        [180, 120, 90, 60, 30],
        "Pháp luật chỉ quy định nộp hồ sơ đánh giá lại từ 180 đến 120 ngày trước khi hết hạn, không quy định việc nhắc; mặc định nhắc chủ thể khi còn 180, 120, 90, 60 và 30 ngày.",
        "The law only says that a renewal is filed 180 to 120 days before expiry and asks for no reminder; by default producers are reminded 180, 120, 90, 60 and 30 days before."
    );

    public static readonly Setting<bool> AppealsAreHeard = List.Setting(
        "appeals.allowed",
        SettingForms.YesNo,
        true,
        "Pháp luật về OCOP không quy định việc đề nghị xem xét lại kết quả; mặc định chủ thể được đề nghị trước khi có quyết định.",
        "The acts on OCOP know no appeal against a result; by default the producer may lodge one before the decision."
    );

    public static readonly Setting<int> AppealDays = List.Setting(
        "appeals.days",
        SettingForms.Number(1, 90),
        15,
        "Pháp luật về OCOP không quy định thời hạn đề nghị xem xét lại kết quả; mặc định 15 ngày kể từ ngày có kết quả.",
        "The acts on OCOP set no term for appeals; by default 15 calendar days from the result."
    );

    public static readonly OpenMatter CalendarDays = List.Reading(
        "procedure.calendar-days",
        "Chỉ thời hạn 15 ngày của cấp xã được tính theo ngày làm việc; pháp luật không nói các thời hạn khác tính thế nào, hệ thống tính theo ngày liên tục.",
        "Only the commune's 15 days are working days; the law does not say how other terms run, they are taken as calendar days."
    );

    public static readonly OpenMatter BeforeADay = List.Reading(
        "rounds.before",
        "Mốc “trước ngày” của mỗi đợt đánh giá được hiểu là không kể chính ngày đó.",
        "The days before which a round proposes and decides are themselves not included."
    );

    public static IReadOnlyList<OpenMatter> All => List;
}
