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
