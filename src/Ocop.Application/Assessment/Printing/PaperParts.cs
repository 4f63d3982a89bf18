using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>What several papers of a session have in common.</summary>
internal static class PaperParts
{
    /// <summary>The head, the name of the paper and the round it belongs to.</summary>
    public static IEnumerable<Block> Head(SessionRecord record, string title, string subtitle) =>
        [
            new Letterhead(
                record.Place.Authority(),
                "HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
                $"{record.Place.Name}, {record.Session.HeldOn.InWords()}"
            ),
            new Paragraph(title, ParagraphStyle.Title),
            new Paragraph(subtitle, ParagraphStyle.Subtitle),
            new Paragraph(
                string.Create(CultureInfo.InvariantCulture, $"Đợt {record.Round.Number} năm {record.Round.Year}"),
                ParagraphStyle.Subtitle
            ),
        ];

    /// <summary>In ASCII, because not every program keeps other letters in a file's name.</summary>
    public static string FileNameOf(string paper, SessionRecord record) =>
        string.Create(CultureInfo.InvariantCulture, $"{paper}-{record.Session.HeldOn:yyyy-MM-dd}-{record.Session.Id}");

    /// <summary>A heading and its numbered rows, or that there are none.</summary>
    public static IEnumerable<Block> Listed(string heading, IEnumerable<Column> columns, IEnumerable<Row> rows)
    {
        var numbered = rows.Select((row, index) => row with { Cells = [index + 1, .. row.Cells] }).ToList();

        yield return new Paragraph(heading, ParagraphStyle.Heading);
        if (numbered.Count > 0)
            yield return new Table([Number, .. columns], numbered);
        else
            yield return new Paragraph("Không có.");
    }

    /// <summary>What the session came to for each dossier.</summary>
    public static IEnumerable<Block> Results(SessionRecord record, string heading)
    {
        var reached = record.Dossiers.Where(dossier => dossier.Result is not null).ToList();

        return
        [
            .. Listed(
                heading,
                [
                    new("Sản phẩm", 26),
                    new("Chủ thể", 26),
                    new("Bộ tiêu chí", 14, Alignment.Center),
                    new("Số phiếu", 9, Alignment.Center),
                    new("Điểm trung bình", 10, Alignment.Right),
                    new("Hạng theo điểm", 9, Alignment.Center),
                    new("Hạng đạt", 8, Alignment.Center),
                    new("Kết quả", 18),
                ],
                reached.Select(dossier => ResultRow(dossier, dossier.Result!))
            ),
            .. reached
                .Where(dossier => dossier.Result!.UnmetMinima.Count > 0)
                .Select(dossier => new Paragraph(
                    $"{dossier.Product}: chưa đạt yêu cầu tối thiểu. "
                        + string.Join(" ", dossier.Result!.UnmetMinima.Select(unmet => unmet.Printed()))
                )),
        ];
    }

    /// <summary>Who stepped aside, for what and why.</summary>
    public static IEnumerable<Block> Recusals(SessionRecord record, string heading) =>
        Listed(
            heading,
            [new("Họ và tên", 28), new("Sản phẩm", 30), new("Lý do", 40)],
            record
                .Session.Recusals.OrderBy(recusal => recusal.RecordedAt)
                .Select(recusal =>
                    Row.Of(
                        record.Member(recusal.MemberId).Name,
                        record.Dossier(recusal.DossierId).Product,
                        recusal.Reason
                    )
                )
        );

    /// <summary>What rejected dossiers or stopped their assessment.</summary>
    public static IEnumerable<Block> Findings(SessionRecord record, string heading) =>
        Listed(
            heading,
            [new("Sản phẩm", 26), new("Xử lý", 14), new("Căn cứ", 24), new("Lý do", 28), new("Văn bản", 20)],
            record
                .Session.Findings.OrderBy(finding => finding.RecordedAt)
                .Select(finding =>
                    Row.Of(
                        record.Dossier(finding.DossierId).Product,
                        finding.Kind.Printed(),
                        GroundOf(finding, record.Dossier(finding.DossierId)),
                        finding.Reason,
                        finding.Paper
                    )
                )
        );

    /// <summary>The words of the reason for rejection, or the criterion whose gate it is.</summary>
    private static string GroundOf(SessionFinding finding, TabledDossier dossier) =>
        dossier.Act.Definition.Vetoes.TryGetValue(finding.Ground, out var veto)
            ? veto.Vi
            : $"Tiêu chí {finding.Ground}";

    public static Signatures SignedBy(SessionRecord record) =>
        new([
            new("THƯ KÝ", record.Secretary?.Name ?? ""),
            new(
                record.Presiding.Role is CouncilRole.Chair ? "CHỦ TỊCH HỘI ĐỒNG" : "CHỦ TRÌ PHIÊN HỌP",
                record.Presiding.Name
            ),
        ]);

    public static Column Number { get; } = new("TT", 5, Alignment.Center);

    private static Row ResultRow(TabledDossier dossier, AssessmentResult result) =>
        Row.Of(
            dossier.Product,
            dossier.Producer,
            dossier.Item.CriteriaSetCode,
            result.Sheets.Count,
            Cell.Of(result.Mean, decimals: 2),
            OfficialWords.Stars(result.StarByBand),
            OfficialWords.Stars(result.Star),
            result.Outcome.Printed()
        );
}
