using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>The summary of the scores of a session (bảng tổng hợp điểm): a row for each dossier and pass.</summary>
internal static class SessionSummary
{
    /// <param name="sheets">The submitted sheets that the reader may see.</param>
    public static PrintedDocument Of(
        SessionRecord record,
        IReadOnlyCollection<ScoreSheet> sheets,
        DateTimeOffset closedAt
    )
    {
        var scorers = record.Members.Where(member => HasSheet(member, record, sheets)).ToList();

        return new(
            PaperParts.FileNameOf("tong-hop-diem", record),
            "Bảng tổng hợp điểm đánh giá, phân hạng sản phẩm OCOP",
            closedAt,
            IsWide: true,
            [
                .. PaperParts.Head(record, "BẢNG TỔNG HỢP ĐIỂM", "Đánh giá, phân hạng sản phẩm OCOP"),
                new Table(Columns(scorers), [.. Rows(record, scorers, sheets)]),
                new Paragraph(Explanation, ParagraphStyle.Note),
                .. Scorers(scorers),
                .. PaperParts.Results(record, "KẾT QUẢ"),
                PaperParts.SignedBy(record),
            ]
        );
    }

    private const string Explanation =
        "TV1, TV2, …: điểm của từng thành viên theo danh sách dưới đây; K: không tham gia do có liên quan; "
        + "–: không có phiếu hoặc người xem không được xem phiếu. Điểm trung bình là trung bình cộng các phiếu được tính.";

    private static bool HasSheet(SeatedMember member, SessionRecord record, IEnumerable<ScoreSheet> visible) =>
        visible.Any(sheet => sheet.ScorerId == member.Id)
        || record.Dossiers.Any(dossier => dossier.Result?.Sheets.Any(sheet => sheet.ScorerId == member.Id) is true)
        || record.Session.Recusals.Any(recusal => recusal.MemberId == member.Id);

    private static List<Column> Columns(List<SeatedMember> scorers) =>
        [
            PaperParts.Number,
            new("Sản phẩm", 30),
            new("Chủ thể", 28),
            new("Lượt", 6, Alignment.Center),
            .. scorers.Select((_, index) => new Column(Short(index), 6, Alignment.Center)),
            new("Điểm trung bình", 11, Alignment.Right),
        ];

    private static IEnumerable<Row> Rows(
        SessionRecord record,
        List<SeatedMember> scorers,
        IReadOnlyCollection<ScoreSheet> sheets
    ) =>
        from dossier in record.Dossiers.Index()
        from pass in Enumerable.Range(1, dossier.Item.Item.Pass)
        let counts = pass == dossier.Item.Item.Pass
        select new Row([
            dossier.Index + 1,
            dossier.Item.Product,
            dossier.Item.Producer,
            pass,
            .. scorers.Select(scorer => TotalOf(scorer, dossier.Item, pass, record, sheets)),
            counts ? Cell.Of(dossier.Item.Result?.Mean, decimals: 2) : "không tính",
        ]);

    private static Cell TotalOf(
        SeatedMember scorer,
        TabledDossier dossier,
        int pass,
        SessionRecord record,
        IEnumerable<ScoreSheet> sheets
    )
    {
        var sheet = sheets.SingleOrDefault(sheet =>
            sheet.ScorerId == scorer.Id && sheet.DossierId == dossier.Item.DossierId && sheet.Pass == pass
        );

        return sheet is not null ? sheet.Total
            : record.Session.IsRecused(scorer.Id, dossier.Item.DossierId) ? "K"
            : "–";
    }

    private static IEnumerable<Block> Scorers(List<SeatedMember> scorers) =>
        [
            new Paragraph("THÀNH VIÊN CHẤM ĐIỂM", ParagraphStyle.Heading),
            new Table(
                [new("Ký hiệu", 8, Alignment.Center), new("Họ và tên", 30), new("Chức danh", 26), new("Cơ quan", 40)],
                [
                    .. scorers.Select(
                        (scorer, index) => Row.Of(Short(index), scorer.Name, scorer.Role.Printed(), scorer.Agency ?? "")
                    ),
                ]
            ),
        ];

    private static string Short(int index) => string.Create(CultureInfo.InvariantCulture, $"TV{index + 1}");
}
