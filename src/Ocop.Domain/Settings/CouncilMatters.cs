using Ocop.Domain.Assessment;

namespace Ocop.Domain.Settings;

/// <summary>
/// What national law leaves to the Rules of Procedure of councils (quy chế hội đồng), in the order in which it matters at
/// a session. Settings are named like the members of <see cref="CouncilRules"/> that they stand for.
/// </summary>
public static class CouncilMatters
{
    private static readonly MatterList List = new(
        new(
            "Quy chế của Hội đồng lập từ ngày áp dụng; phiên họp giữ quy chế của ngày triệu tập.",
            "The rules of councils set up from the day on; a session keeps those of the day it is convened."
        )
    );

    public static readonly Setting<decimal> Quorum = List.Setting(
        "councils.quorum",
        SettingForms.Share,
        0.75m,
        "Pháp luật không quy định tỷ lệ thành viên có mặt; mặc định từ 3/4 trở lên.",
        "The law sets no quorum; by default three quarters of the members."
    );

    public static readonly Setting<bool> ChairMustAttend = List.Setting(
        "councils.chair-must-attend",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định Chủ tịch phải có mặt; mặc định Chủ tịch hoặc Phó Chủ tịch được ủy quyền chủ trì.",
        "The law does not say that the chair must attend; by default the chair or a delegated vice chair presides."
    );

    public static readonly Setting<bool> SecretaryScores = List.Setting(
        "councils.secretary-scores",
        SettingForms.YesNo,
        false,
        "Pháp luật không quy định thư ký có chấm điểm hay không; mặc định thư ký không chấm điểm.",
        "The law does not say whether the secretary scores; by default the secretary does not."
    );

    public static readonly Setting<bool> TiesMustBeDeclared = List.Setting(
        "councils.ties-must-be-declared",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định việc kê khai xung đột lợi ích và rút khỏi hồ sơ; mặc định thành viên phải kê khai trước khi xem hồ sơ, có quan hệ với chủ thể thì không xem, không chấm hồ sơ đó.",
        "The law is silent on conflicts of interest and recusal; by default members declare before they see a dossier, and with a tie to its producer neither see nor score it."
    );

    public static readonly Setting<int?> LargestSpread = List.Setting(
        "councils.largest-spread",
        SettingForms.NumberOrNone(0, 100),
        null,
        "Pháp luật không giới hạn chênh lệch điểm giữa các thành viên; mặc định không giới hạn.",
        "The law sets no limit to how far members' totals lie apart; by default there is none."
    );

    public static readonly Setting<int?> MostPasses = List.Setting(
        "councils.most-passes",
        SettingForms.NumberOrNone(1, 10),
        2,
        "Pháp luật không quy định số lượt chấm lại sau thảo luận; mặc định tối đa hai lượt chấm.",
        "The law does not say how often a dossier is scored again after a discussion; by default two passes at most."
    );

    public static readonly OpenMatter Mean = List.Reading(
        "councils.mean",
        "Pháp luật chỉ nói điểm trung bình; hệ thống lấy trung bình cộng và không làm tròn khi xếp hạng.",
        "The law says average only; the arithmetic mean is taken and compared without rounding."
    );

    public static readonly Setting<MinimaReading> MinimaBy = List.Setting(
        "councils.minima-by",
        SettingForms.OneOf<MinimaReading>(),
        MinimaReading.LowerMedian,
        "Pháp luật không quy định cách xét yêu cầu tối thiểu khi các thành viên chấm khác nhau; mặc định theo mức Hội đồng thống nhất, nếu không ghi nhận thì theo trung vị thấp.",
        "The law does not say how minima are read when members differ; by default the option the council agreed on, else the lower median."
    );

    public static readonly Setting<TransferCondition> TransferWhen = List.Setting(
        "councils.transfer-when",
        SettingForms.OneOf<TransferCondition>(),
        TransferCondition.StarAfterMinima,
        "Pháp luật căn cứ điểm trung bình để chuyển hồ sơ lên Trung ương và không nói đến trường hợp chưa đạt yêu cầu tối thiểu; mặc định chỉ chuyển khi đạt 5 sao sau khi xét yêu cầu tối thiểu.",
        "The law sends a result to the centre by its mean and is silent when minima are unmet; by default only five stars after the minima go up."
    );

    public static readonly Setting<int> PapersAheadWorkingDays = List.Setting(
        "councils.papers-ahead-working-days",
        SettingForms.Number(0, 60),
        1,
        "Pháp luật không quy định thời hạn gửi tài liệu cho thành viên; mặc định trước phiên họp ít nhất 1 ngày làm việc.",
        "The law does not say when members receive the papers; by default one working day ahead."
    );

    public static readonly Setting<bool> ProducerMayPresent = List.Setting(
        "councils.producer-may-present",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định chủ thể có được trình bày tại phiên họp hay không; mặc định được trình bày.",
        "The law does not say whether the producer presents at the session; by default it may."
    );

    public static readonly Setting<bool> SiteSurveyFirst = List.Setting(
        "councils.site-survey-first",
        SettingForms.YesNo,
        true,
        "Pháp luật không quy định khi nào khảo sát thực tế; mặc định sản phẩm du lịch phải có biên bản khảo sát trước khi chấm điểm, nhóm khác khi Tổ tư vấn thấy cần.",
        "The law does not say when sites are surveyed; by default tourism is not scored without a survey, others are surveyed where the advisory team sees a need."
    );

    public static readonly OpenMatter WrittenOpinions = List.Reading(
        "councils.written-opinions",
        "Pháp luật quy định đánh giá lại bằng lấy ý kiến văn bản, chỉ họp khi ý kiến khác nhau hoặc nội dung phức tạp, không quy định nội dung phiếu, thời hạn và số ý kiến; hệ thống hỏi sản phẩm có giữ hạng sao hay không, một ý kiến khác là họp, hết hạn thì cần đủ tỷ lệ họp của số người được hỏi và không cho ý kiến không phải là đồng ý.",
        "The law has renewals decided by written opinions, and a meeting only when views differ or the content is complex; it is silent on what members write, by when and how many. Each is asked whether the product keeps its star; one dissent leads to a meeting; after the deadline the quorum of those asked suffices, and silence does not agree."
    );

    public static IReadOnlyList<OpenMatter> All => List;
}
