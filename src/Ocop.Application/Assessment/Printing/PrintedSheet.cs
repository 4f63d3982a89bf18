using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Printing;

/// <summary>
/// A score sheet as it is handed in on paper (phiếu đánh giá): every criterion with all its options, the one that was
/// picked marked, in the words of the act where they are entered and in our own labels elsewhere.
/// </summary>
internal static class PrintedSheet
{
    public static PrintedDocument Of(
        ScoreSheet sheet,
        SessionRecord record,
        OfficialWording? words,
        DateTimeOffset submittedAt
    )
    {
        var (dossier, scorer) = (record.Dossier(sheet.DossierId), record.Member(sheet.ScorerId));

        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"phieu-danh-gia-{record.Session.HeldOn:yyyy-MM-dd}-{sheet.Id}"
            ),
            "Phiếu đánh giá, phân hạng sản phẩm OCOP",
            submittedAt,
            IsWide: false,
            [
                .. PaperParts.Head(record, "PHIẾU ĐÁNH GIÁ", "Sản phẩm OCOP"),
                .. About(sheet, dossier, scorer, submittedAt),
                new Table(
                    Columns,
                    [
                        .. dossier.Set.Parts.SelectMany(part => Part(part, dossier.Act, sheet, words)),
                        Sum(sheet, dossier.Set),
                    ]
                ),
                .. SourceOf(words),
                new Signatures([new("", ""), new("THÀNH VIÊN HỘI ĐỒNG", scorer.Name)]),
            ]
        );
    }

    private static readonly Column[] Columns =
    [
        new("Mục", 7, Alignment.Center),
        new("Tiêu chí và mức", 66),
        new("Điểm", 8, Alignment.Center),
        new("Chọn", 7, Alignment.Center),
        new("Điểm đạt", 9, Alignment.Center),
    ];

    private static IEnumerable<Block> About(
        ScoreSheet sheet,
        TabledDossier dossier,
        SeatedMember scorer,
        DateTimeOffset submittedAt
    ) =>
        [
            new Paragraph($"Sản phẩm: {dossier.Product}"),
            new Paragraph($"Chủ thể: {dossier.Producer}"),
            new Paragraph($"Bộ tiêu chí: {dossier.Set.Code}, {dossier.Set.Name.Vi} ({dossier.Act.Cited()})"),
            new Paragraph(
                $"Thành viên: {scorer.Name}, {scorer.Role.Printed()}"
                    + (scorer.Agency is null ? "" : $", {scorer.Agency}")
            ),
            new Paragraph(
                string.Create(CultureInfo.InvariantCulture, $"Lượt chấm: {sheet.Pass}. ")
                    + $"Nộp phiếu lúc {submittedAt.Printed()}."
            ),
        ];

    private static IEnumerable<Row> Part(Part part, Regulation act, ScoreSheet sheet, OfficialWording? words) =>
        [
            Row.Strong(
                part.Code,
                act.Definition.Parts.Single(rule => rule.Code == part.Code).Title.Vi,
                part.Max,
                Cell.Empty,
                part.Criteria.Sum(criterion => sheet.PointsFor(criterion.Code))
            ),
            .. part.Sections.SelectMany(section => Section(section, sheet, words)),
        ];

    private static IEnumerable<Row> Section(Section section, ScoreSheet sheet, OfficialWording? words) =>
        [
            Row.Strong(
                section.Code,
                section.Title.Vi,
                section.Max,
                Cell.Empty,
                section.Criteria.Sum(criterion => sheet.PointsFor(criterion.Code))
            ),
            .. section.Criteria.SelectMany(criterion =>
                Criterion(criterion, sheet, words?.Criteria.GetValueOrDefault(criterion.Reference))
            ),
        ];

    private static IEnumerable<Row> Criterion(Criterion criterion, ScoreSheet sheet, CriterionWording? words)
    {
        var chosen = sheet.Choices.SingleOrDefault(choice => choice.Criterion == criterion.Code);

        return
        [
            Row.Strong(
                criterion.Code,
                words?.Label ?? criterion.Label.Vi,
                criterion.Max,
                Cell.Empty,
                sheet.PointsFor(criterion.Code)
            ),
            .. criterion
                .Options.Index()
                .Select(option =>
                    Row.Of(
                        Cell.Empty,
                        words?.Options[option.Index] ?? option.Item.Label.Vi,
                        option.Item.Points,
                        chosen?.Option == option.Index ? "X" : "",
                        Cell.Empty
                    )
                ),
        ];
    }

    private static Row Sum(ScoreSheet sheet, CriteriaSet set) =>
        Row.Strong(Cell.Empty, "TỔNG ĐIỂM", set.Max, Cell.Empty, sheet.Total);

    private static IEnumerable<Block> SourceOf(OfficialWording? words) =>
        words is null
            ? [new Paragraph("Tiêu chí được ghi tóm tắt; câu chữ chính thức theo văn bản.", ParagraphStyle.Note)]
            :
            [
                new Paragraph(
                    $"Câu chữ của tiêu chí theo {words.Source}; chỗ chưa nhập thì ghi tóm tắt.",
                    ParagraphStyle.Note
                ),
            ];
}
