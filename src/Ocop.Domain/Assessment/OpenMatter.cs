namespace Ocop.Domain.Assessment;

/// <summary>
/// Something about councils that national law leaves open, so that it is read or settled one way or the other: what the
/// system does unless told otherwise, said to whoever relies on it.
/// </summary>
/// <param name="Setting">The setting of <see cref="CouncilRules"/> that decides it; none where there is one reading.</param>
/// <param name="Explanation">What is open and what stands by default.</param>
public sealed record OpenMatter(string? Setting, Text Explanation)
{
    /// <summary>In the order in which they matter at a session.</summary>
    public static readonly IReadOnlyList<OpenMatter> AtCouncils =
    [
        new(
            nameof(CouncilRules.Quorum),
            new(
                "Pháp luật không quy định tỷ lệ thành viên có mặt; mặc định từ 3/4 trở lên.",
                "The law sets no quorum; by default three quarters of the members."
            )
        ),
        new(
            nameof(CouncilRules.ChairMustAttend),
            new(
                "Pháp luật không quy định Chủ tịch phải có mặt; mặc định Chủ tịch hoặc Phó Chủ tịch được ủy quyền chủ trì.",
                "The law does not say that the chair must attend; by default the chair or a delegated vice chair presides."
            )
        ),
        new(
            nameof(CouncilRules.SecretaryScores),
            new(
                "Pháp luật không quy định thư ký có chấm điểm hay không; mặc định thư ký không chấm điểm.",
                "The law does not say whether the secretary scores; by default the secretary does not."
            )
        ),
        new(
            nameof(CouncilRules.TiesMustBeDeclared),
            new(
                "Pháp luật không quy định việc kê khai xung đột lợi ích và rút khỏi hồ sơ; mặc định thành viên phải kê khai trước khi xem hồ sơ, có quan hệ với chủ thể thì không xem, không chấm hồ sơ đó.",
                "The law is silent on conflicts of interest and recusal; by default members declare before they see a dossier, and with a tie to its producer neither see nor score it."
            )
        ),
        new(
            nameof(CouncilRules.LargestSpread),
            new(
                "Pháp luật không giới hạn chênh lệch điểm giữa các thành viên; mặc định không giới hạn.",
                "The law sets no limit to how far members' totals lie apart; by default there is none."
            )
        ),
        new(
            nameof(CouncilRules.MostPasses),
            new(
                "Pháp luật không quy định số lượt chấm lại sau thảo luận; mặc định tối đa hai lượt chấm.",
                "The law does not say how often a dossier is scored again after a discussion; by default two passes at most."
            )
        ),
        new(
            Setting: null,
            new(
                "Pháp luật chỉ nói điểm trung bình; hệ thống lấy trung bình cộng và không làm tròn khi xếp hạng.",
                "The law says average only; the arithmetic mean is taken and compared without rounding."
            )
        ),
        new(
            nameof(CouncilRules.MinimaBy),
            new(
                "Pháp luật không quy định cách xét yêu cầu tối thiểu khi các thành viên chấm khác nhau; mặc định theo mức Hội đồng thống nhất, nếu không ghi nhận thì theo trung vị thấp.",
                "The law does not say how minima are read when members differ; by default the option the council agreed on, else the lower median."
            )
        ),
        new(
            nameof(CouncilRules.TransferWhen),
            new(
                "Pháp luật căn cứ điểm trung bình để chuyển hồ sơ lên Trung ương và không nói đến trường hợp chưa đạt yêu cầu tối thiểu; mặc định chỉ chuyển khi đạt 5 sao sau khi xét yêu cầu tối thiểu.",
                "The law sends a result to the centre by its mean and is silent when minima are unmet; by default only five stars after the minima go up."
            )
        ),
        new(
            nameof(CouncilRules.PapersAheadWorkingDays),
            new(
                "Pháp luật không quy định thời hạn gửi tài liệu cho thành viên; mặc định trước phiên họp ít nhất 1 ngày làm việc.",
                "The law does not say when members receive the papers; by default one working day ahead."
            )
        ),
        new(
            nameof(CouncilRules.ProducerMayPresent),
            new(
                "Pháp luật không quy định chủ thể có được trình bày tại phiên họp hay không; mặc định được trình bày.",
                "The law does not say whether the producer presents at the session; by default it may."
            )
        ),
        new(
            nameof(CouncilRules.SiteSurveyFirst),
            new(
                "Pháp luật không nói rõ việc khảo sát thực tế phải xong trước khi chấm điểm; mặc định sản phẩm du lịch phải có biên bản khảo sát trước khi chấm.",
                "The law leaves open whether a site is surveyed before scoring; by default tourism is not scored without a survey."
            )
        ),
        new(
            Setting: null,
            new(
                "Pháp luật quy định đánh giá lại bằng lấy ý kiến văn bản, chỉ họp khi ý kiến khác nhau hoặc nội dung phức tạp, không quy định nội dung phiếu, thời hạn và số ý kiến; hệ thống hỏi sản phẩm có giữ hạng sao hay không, một ý kiến khác là họp, hết hạn thì cần đủ tỷ lệ họp của số người được hỏi và không cho ý kiến không phải là đồng ý.",
                "The law has renewals decided by written opinions, and a meeting only when views differ or the content is complex; it is silent on what members write, by when and how many. Each is asked whether the product keeps its star; one dissent leads to a meeting; after the deadline the quorum of those asked suffices, and silence does not agree."
            )
        ),
    ];
}
