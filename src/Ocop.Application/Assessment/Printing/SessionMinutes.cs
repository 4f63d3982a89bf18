using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>The minutes of a session (biên bản họp Hội đồng đánh giá, phân hạng sản phẩm OCOP).</summary>
internal static class SessionMinutes
{
    public static PrintedDocument Of(SessionRecord record, DateTimeOffset closedAt) =>
        new(
            PaperParts.FileNameOf("bien-ban", record),
            "Biên bản họp Hội đồng đánh giá, phân hạng sản phẩm OCOP",
            closedAt,
            IsWide: false,
            [
                .. PaperParts.Head(record, "BIÊN BẢN", "Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP"),
                .. TimeAndGrounds(record, closedAt),
                .. Members(record),
                .. PaperParts.Recusals(record, "III. THÀNH VIÊN KHÔNG THAM GIA CHẤM ĐIỂM DO CÓ LIÊN QUAN"),
                .. PaperParts.Findings(record, "IV. HỒ SƠ BỊ LOẠI HOẶC DỪNG ĐÁNH GIÁ"),
                .. ScoredAgain(record),
                .. Agreed(record),
                .. PaperParts.Results(record, "VII. KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG"),
                new Paragraph(
                    $"Phiên họp kết thúc lúc {closedAt.Printed()}; phiếu đánh giá và kết quả đã khóa tại thời điểm đó."
                ),
                PaperParts.SignedBy(record),
            ]
        );

    private static IEnumerable<Block> TimeAndGrounds(SessionRecord record, DateTimeOffset closedAt)
    {
        var (session, council) = (record.Session, record.Council);

        yield return new Paragraph("I. THỜI GIAN, CĂN CỨ", ParagraphStyle.Heading);
        yield return new Paragraph(
            $"Ngày họp: {session.HeldOn.Printed()}. Bắt đầu chấm điểm lúc {session.ScoringOpenedAt!.Value.Printed()}, "
                + $"kết thúc lúc {closedAt.Printed()}."
        );
        yield return new Paragraph(
            $"Hội đồng thành lập theo Quyết định số {council.DecisionNumber} ngày {council.DecidedOn.Printed()}."
        );
        yield return new Paragraph(
            $"Hồ sơ được đánh giá theo {string.Join("; ", record.Acts.Select(act => act.Cited()))}."
        );
        yield return new Paragraph(Procedure(session.Settings));
        yield return new Paragraph(
            "Các nội dung quy chế nêu trên do địa phương quy định, văn bản của Thủ tướng Chính phủ không ấn định.",
            ParagraphStyle.Note
        );
    }

    private static string Procedure(CouncilRules rules) =>
        $"Quy chế áp dụng: có mặt ít nhất {Cell.Shown(rules.Quorum * 100, 0)} % số thành viên; "
        + "điểm của sản phẩm là trung bình cộng các phiếu hợp lệ, không làm tròn khi xếp hạng; "
        + $"yêu cầu tối thiểu của từng hạng sao: {rules.MinimaBy.Printed()}; "
        + (
            rules.LargestSpread is { } spread
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"điểm các phiếu chênh lệch quá {spread} điểm thì thảo luận và chấm lại."
                )
                : "không giới hạn chênh lệch điểm giữa các phiếu."
        );

    private static IEnumerable<Block> Members(SessionRecord record)
    {
        yield return new Paragraph("II. THÀNH PHẦN", ParagraphStyle.Heading);
        yield return new Table(
            [
                new("TT", 5, Alignment.Center),
                new("Họ và tên", 28),
                new("Chức danh", 24),
                new("Cơ quan", 30),
                new("Có mặt", 10, Alignment.Center),
            ],
            [
                .. record.Members.Select(
                    (member, index) =>
                        Row.Of(
                            index + 1,
                            member.Name,
                            member.Role.Printed() + Substitution(member),
                            member.Agency ?? "",
                            member.IsPresent ? "Có" : "Vắng"
                        )
                ),
            ]
        );
        yield return new Paragraph(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Có mặt {record.Members.Count(member => member.IsPresent)}/{record.Members.Count} thành viên. "
            ) + $"Chủ trì: {record.Presiding.Name}, {record.Presiding.Role.Printed()}{Delegation(record)}."
        );
    }

    private static string Substitution(SeatedMember member) =>
        member.InPlaceOf is { } absent ? $" (dự thay {absent.Member} theo {absent.Decision})" : "";

    private static string Delegation(SessionRecord record) =>
        record.Session.DelegatedTo is not null ? " (theo ủy quyền của Chủ tịch Hội đồng)"
        : record.Council.ChairDelegatedBy is { } leader ? $" (theo ủy quyền của {leader})"
        : "";

    private static IEnumerable<Block> ScoredAgain(SessionRecord record) =>
        PaperParts.Listed(
            "V. HỒ SƠ CHẤM LẠI SAU THẢO LUẬN",
            [
                new("Sản phẩm", 28),
                new("Lượt", 7, Alignment.Center),
                new("Chênh lệch lượt trước", 12, Alignment.Center),
                new("Nội dung thảo luận", 52),
            ],
            record
                .Session.Discussions.OrderBy(discussion => discussion.RecordedAt)
                .Select(discussion =>
                    Row.Of(
                        record.Dossier(discussion.DossierId).Product,
                        discussion.Pass,
                        discussion.Spread,
                        discussion.Reason
                    )
                )
        );

    private static IEnumerable<Block> Agreed(SessionRecord record) =>
        PaperParts.Listed(
            "VI. MỨC ĐIỂM HỘI ĐỒNG THỐNG NHẤT ĐỂ XÉT YÊU CẦU TỐI THIỂU",
            [
                new("Sản phẩm", 40),
                new("Tiêu chí", 10, Alignment.Center),
                new("Mức thống nhất", 48),
                new("Điểm", 8, Alignment.Center),
            ],
            from dossier in record.Dossiers
            from criterion in dossier.Set.Criteria
            from agreed in dossier.Result?.Agreed ?? []
            where agreed.Criterion == criterion.Code
            select Row.Of(dossier.Product, criterion.Code, criterion.Options[agreed.Option].Label.Vi, agreed.Points)
        );
}
