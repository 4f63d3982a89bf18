using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>
/// The minutes of a written session (biên bản tổng hợp ý kiến bằng văn bản): who was asked, what was written, what became
/// of each renewal. It stands for the summary of scores too, as there are none.
/// </summary>
internal static class WrittenMinutes
{
    /// <param name="opinions">Those that the reader may see.</param>
    public static PrintedDocument Of(
        SessionRecord record,
        IReadOnlyCollection<WrittenOpinion> opinions,
        DateTimeOffset closedAt
    ) =>
        new(
            PaperParts.FileNameOf("tong-hop-y-kien", record),
            "Biên bản tổng hợp ý kiến bằng văn bản về đánh giá lại sản phẩm OCOP",
            closedAt,
            IsWide: false,
            [
                .. PaperParts.Head(record, "BIÊN BẢN", "Tổng hợp ý kiến bằng văn bản về đánh giá lại sản phẩm OCOP"),
                .. Grounds(record, closedAt),
                .. PaperParts.Recusals(record, "II. THÀNH VIÊN KHÔNG CHO Ý KIẾN DO CÓ LIÊN QUAN"),
                .. PaperParts.Findings(record, "III. HỒ SƠ BỊ LOẠI HOẶC DỪNG ĐÁNH GIÁ"),
                .. Given(record, opinions),
                .. Outcomes(record, opinions),
                PaperParts.SignedBy(record),
            ]
        );

    private static IEnumerable<Block> Grounds(SessionRecord record, DateTimeOffset closedAt) =>
        [
            new Paragraph("I. THỜI GIAN, CĂN CỨ", ParagraphStyle.Heading),
            new Paragraph(
                $"Lấy ý kiến từ {record.Session.ScoringOpenedAt!.Value.Printed()}, hạn cho ý kiến: hết ngày "
                    + $"{record.Session.OpinionsDueOn!.Value.Printed()}. Kết thúc lúc {closedAt.Printed()}."
            ),
            new Paragraph(
                $"Hội đồng thành lập theo Quyết định số {record.Council.DecisionNumber} ngày "
                    + $"{record.Council.DecidedOn.Printed()}."
            ),
            new Paragraph($"Hồ sơ được xem xét theo {string.Join("; ", record.Acts.Select(act => act.Cited()))}."),
            new Paragraph(
                "Văn bản của Thủ tướng Chính phủ không ấn định nội dung phiếu, thời hạn và số ý kiến cần có; hết hạn thì cần "
                    + $"ít nhất {Cell.Shown(record.Session.Settings.Quorum * 100, 0)} % số người được hỏi, không cho ý kiến "
                    + "không phải là đồng ý; một ý kiến khác thì Hội đồng họp.",
                ParagraphStyle.Note
            ),
        ];

    private static IEnumerable<Block> Given(SessionRecord record, IReadOnlyCollection<WrittenOpinion> opinions) =>
        PaperParts.Listed(
            "IV. Ý KIẾN CỦA THÀNH VIÊN",
            [new("Sản phẩm", 26), new("Thành viên", 24), new("Ý kiến", 18), new("Lý do", 34), new("Gửi lúc", 16)],
            from dossier in record.Dossiers
            from member in record.Members
            from opinion in opinions
            where opinion.DossierId == dossier.Item.DossierId && opinion.MemberId == member.Id
            select Row.Of(
                dossier.Product,
                member.Name,
                opinion.Stance.Printed(),
                opinion.Reason ?? "",
                opinion.GivenAt.Printed()
            )
        );

    private static IEnumerable<Block> Outcomes(SessionRecord record, IReadOnlyCollection<WrittenOpinion> opinions) =>
        PaperParts.Listed(
            "V. KẾT QUẢ",
            [
                new("Sản phẩm", 28),
                new("Chủ thể", 28),
                new("Hạng đang giữ", 10, Alignment.Center),
                new("Ý kiến", 10, Alignment.Center),
                new("Kết quả", 26),
            ],
            record.Dossiers.Select(dossier =>
                Row.Of(
                    dossier.Product,
                    dossier.Producer,
                    OfficialWords.Stars(dossier.Item.RenewedStar),
                    Heard(dossier, record.Session, opinions),
                    dossier.Result is null ? "Ý kiến khác nhau, Hội đồng họp"
                        : dossier.Result.Star is null ? dossier.Result.Outcome.Printed()
                        : "Thống nhất giữ hạng"
                )
            )
        );

    private static string Heard(
        TabledDossier dossier,
        AssessmentSession session,
        IEnumerable<WrittenOpinion> opinions
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{opinions.Count(one => one.DossierId == dossier.Item.DossierId)}/{session.AskedAbout(dossier.Item.DossierId).Count()}"
        );
}
