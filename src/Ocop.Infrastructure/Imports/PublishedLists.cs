using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;
using Columns = Ocop.Domain.Imports.PublishedRow.Columns;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Reads lists in CSV or as an Excel workbook, with the columns by name in any order. Which of the two it is shows in the
/// content, never in the name.
/// </summary>
internal sealed class PublishedLists : IPublishedLists
{
    private const int MostRows = 20_000;

    public IReadOnlyList<PublishedRow> Read(ReadOnlyMemory<byte> file)
    {
        using IRowReader reader = XlsxRows.IsIn(file) ? new XlsxRows(file) : new CsvRows(file);

        return Rows(reader, HeaderOf(reader));
    }

    private static List<string> HeaderOf(IRowReader reader)
    {
        var names = (reader.Next()?.Cells ?? []).Select(name => name.Trim()).ToList();
        var faults = ListFaults.OfHeader(names, Columns.All).ToList();

        return faults.Count == 0 ? names : throw new RefusedException(faults);
    }

    private static List<PublishedRow> Rows(IRowReader reader, List<string> header)
    {
        var rows = new List<PublishedRow>();

        while (reader.Next() is { } row)
        {
            if (rows.Count == MostRows)
                throw ListFaults.TooManyRows(MostRows);

            rows.Add(Row(row, header));
        }

        return rows.Count > 0 ? rows : throw ListFaults.Empty();
    }

    private static PublishedRow Row(ListedRow row, List<string> header) =>
        new(row.Line)
        {
            Province = Cell(row, header, Columns.Province),
            District = Cell(row, header, Columns.District),
            Commune = Cell(row, header, Columns.Commune),
            ProducerName = Cell(row, header, Columns.ProducerName),
            ProducerKind = Cell(row, header, Columns.ProducerKind),
            ProductName = Cell(row, header, Columns.ProductName),
            ProductGroup = Cell(row, header, Columns.ProductGroup),
            Stars = Cell(row, header, Columns.Stars),
            Score = Cell(row, header, Columns.Score),
            DecisionNumber = Cell(row, header, Columns.DecisionNumber),
            DecisionDate = Cell(row, header, Columns.DecisionDate),
            Round = Cell(row, header, Columns.Round),
            RecognisedBy = Cell(row, header, Columns.RecognisedBy),
            Source = Cell(row, header, Columns.Source),
            IsWhole = row.Cells.Count == header.Count,
        };

    private static string? Cell(ListedRow row, List<string> header, string column) =>
        header.IndexOf(column) is var index
        && index < row.Cells.Count
        && CleanText.Of(row.Cells[index]) is { Length: > 0 } cell
            ? cell
            : null;
}
