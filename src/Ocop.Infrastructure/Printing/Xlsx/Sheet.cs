using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Printed = Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Xlsx;

/// <summary>The rows of a worksheet, from top to bottom. Blocks run over all columns of the widest table.</summary>
/// <param name="widths">Of the columns, in characters.</param>
internal sealed class Sheet(IReadOnlyList<int> widths, CellStyles styles)
{
    private const double LineHeight = 15;

    /// <summary>With these a spreadsheet begins a formula, also when the file is later saved as CSV.</summary>
    private const string Formulas = "=+-@\t\r";

    private readonly List<Row> _rows = [];
    private readonly List<MergeCell> _merged = [];

    public SheetData Data => new(_rows);

    public MergeCells? Merged => _merged.Count == 0 ? null : new(_merged);

    public void Add(Printed.Block block)
    {
        switch (block)
        {
            case Printed.Letterhead head:
                AddPair(
                    head.Authority,
                    Printed.Letterhead.Country,
                    new(IsBold: true, Alignment: Printed.Alignment.Center)
                );
                AddPair(head.Issuer, Printed.Letterhead.Motto, new(IsBold: true, Alignment: Printed.Alignment.Center));
                AddPair("", head.PlaceAndDate, new(IsItalic: true, Alignment: Printed.Alignment.Center));
                Skip();
                break;
            case Printed.Paragraph paragraph:
                AddAcross([(paragraph.Text, 0, widths.Count - 1)], LookOf(paragraph.Style));
                break;
            case Printed.Table table:
                Add(table);
                break;
            case Printed.Signatures signatures:
                Add(signatures);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static CellLook LookOf(Printed.ParagraphStyle style) =>
        style switch
        {
            Printed.ParagraphStyle.Title => new(IsBold: true, Size: 14, Alignment: Printed.Alignment.Center),
            Printed.ParagraphStyle.Subtitle => new(IsBold: true, Alignment: Printed.Alignment.Center),
            Printed.ParagraphStyle.Heading => new(IsBold: true),
            Printed.ParagraphStyle.Note => new(IsItalic: true),
            _ => new(),
        };

    private void Add(Printed.Table table)
    {
        var header = new CellLook(IsBold: true, HasBorder: true, IsShaded: true, Alignment: Printed.Alignment.Center);
        var row = Next();

        foreach (var column in table.Columns)
            row.Append(Words(column.Header, header));
        foreach (var line in table.Rows)
        {
            row = Next();
            foreach (var (cell, column) in line.Cells.Zip(table.Columns))
            {
                var look = new CellLook(line.IsStrong, HasBorder: true, Alignment: column.Alignment);
                row.Append(
                    cell.Number is { } number
                        ? Number(number, look with { Decimals = cell.Decimals })
                        : Words(cell.Text, look)
                );
            }
        }

        Skip();
    }

    private void Add(Printed.Signatures signatures)
    {
        var look = new CellLook(IsBold: true, Alignment: Printed.Alignment.Center);
        var hint = new CellLook(IsItalic: true, Alignment: Printed.Alignment.Center);
        var (left, right) = (signatures.By[0], signatures.By[^1]);

        AddPair(left.Role, right.Role, look);
        AddPair(HintFor(left), HintFor(right), hint);
        for (var free = 0; free < 4; free++)
            Skip();
        AddPair(left.Name, right.Name, look);
    }

    private static string HintFor(Printed.Signature by) => by.Role.Length > 0 ? Printed.Signature.Hint : "";

    /// <summary>Two texts, each over about half of the width.</summary>
    private void AddPair(string left, string right, CellLook look)
    {
        var half = widths.Sum() / 2;
        var columns = Math.Clamp(
            widths.Index().TakeWhile(column => widths.Take(column.Index + 1).Sum() <= half).Count(),
            1,
            widths.Count - 1
        );

        AddAcross([(left, 0, columns - 1), (right, columns, widths.Count - 1)], look);
    }

    /// <summary>Texts over merged cells, whose height spreadsheets do not find by themselves.</summary>
    private void AddAcross(IReadOnlyList<(string Text, int From, int To)> texts, CellLook look)
    {
        var row = Next();
        var lines = texts.Max(text =>
            Math.Ceiling((double)text.Text.Length / widths.Skip(text.From).Take(text.To - text.From + 1).Sum())
        );

        row.Height = Math.Max(1, lines) * LineHeight * look.Size / 11;
        row.CustomHeight = true;
        foreach (var (text, from, to) in texts)
        {
            var cell = Words(text, look);
            cell.CellReference = $"{Name(from)}{row.RowIndex}";
            row.Append(cell);
            if (to > from)
                _merged.Add(new() { Reference = $"{Name(from)}{row.RowIndex}:{Name(to)}{row.RowIndex}" });
        }
    }

    private Cell Words(string text, CellLook look)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

        return new(
            new InlineString(
                new DocumentFormat.OpenXml.Spreadsheet.Text(safe) { Space = SpaceProcessingModeValues.Preserve }
            )
        )
        {
            DataType = CellValues.InlineString,
            StyleIndex = styles.IndexOf(look),
        };
    }

    private Cell Number(decimal number, CellLook look) =>
        new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = styles.IndexOf(look) };

    private Row Next()
    {
        var row = new Row { RowIndex = (uint)_rows.Count + 1 };
        _rows.Add(row);
        return row;
    }

    private void Skip() => Next();

    /// <summary>Papers have fewer columns than the alphabet has letters twice over.</summary>
    private static string Name(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
