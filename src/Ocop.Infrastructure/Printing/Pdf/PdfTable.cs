using Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>Draws a table; a row too high for what is left of the page begins on the next one.</summary>
internal sealed class PdfTable(Pages pages, Table table)
{
    private const double Size = 8.5;
    private const double Leading = 11.5;
    private const double Padding = 3;

    private readonly double[] _widths =
    [
        .. table.Columns.Select(column => pages.Width * column.Width / table.Columns.Sum(one => one.Width)),
    ];

    public void Draw()
    {
        var header = Broken(
            [.. table.Columns.Select(column => (column.Header, Alignment.Center))],
            pages.Fonts.Bold,
            isShaded: true
        );

        pages.Keep(header.Height + (3 * Leading));
        Draw(header, 0, header.LineCount);
        foreach (var row in table.Rows)
            DrawRow(Broken(row), header);
        pages.Advance(6);
    }

    private void DrawRow(BrokenRow row, BrokenRow header)
    {
        for (var drawn = 0; drawn < row.LineCount; )
        {
            var rest = Height(row.LineCount - drawn);
            var fits = (int)((pages.Room - (2 * Padding)) / Leading);

            if (rest > pages.Room && (fits < 1 || rest <= pages.FullRoom - header.Height))
            {
                pages.Keep(rest);
                Draw(header, 0, header.LineCount);
                fits = (int)((pages.Room - (2 * Padding)) / Leading);
            }

            var lines = Math.Min(fits, row.LineCount - drawn);
            Draw(row, drawn, lines);
            drawn += lines;
        }
    }

    private void Draw(BrokenRow row, int first, int count)
    {
        var (x, height) = (Pages.Left, Height(count));
        if (row.IsShaded)
            pages.Shade(x, pages.Top, pages.Width, height);

        foreach (var (index, cell) in row.Cells.Index())
        {
            foreach (var (line, text) in cell.Lines.Skip(first).Take(count).Index())
            {
                var free = _widths[index] - (2 * Padding) - row.Face.WidthOf(text, Size);
                var indent = cell.Alignment switch
                {
                    Alignment.Center => free / 2,
                    Alignment.Right => free,
                    _ => 0,
                };
                var baseline = pages.Top + Padding + (line * Leading) + Size;
                pages.Write(text, row.Face, Size, x + Padding + indent, baseline);
            }

            pages.Line(x, pages.Top, x, pages.Top + height);
            x += _widths[index];
        }

        pages.Line(x, pages.Top, x, pages.Top + height);
        pages.Line(Pages.Left, pages.Top, x, pages.Top);
        pages.Line(Pages.Left, pages.Top + height, x, pages.Top + height);
        pages.Advance(height);
    }

    private BrokenRow Broken(Row row) =>
        Broken(
            [.. row.Cells.Zip(table.Columns, (cell, column) => (cell.Text, column.Alignment))],
            row.IsStrong ? pages.Fonts.Bold : pages.Fonts.Regular,
            isShaded: false
        );

    private BrokenRow Broken(IReadOnlyList<(string Text, Alignment Alignment)> cells, Typeface face, bool isShaded) =>
        new(
            [
                .. cells.Select(
                    (cell, index) =>
                        new BrokenCell(Lines.Of(cell.Text, face, Size, _widths[index] - (2 * Padding)), cell.Alignment)
                ),
            ],
            face,
            isShaded
        );

    private static double Height(int lines) => (lines * Leading) + (2 * Padding);

    private sealed record BrokenCell(List<string> Lines, Alignment Alignment);

    private sealed record BrokenRow(IReadOnlyList<BrokenCell> Cells, Typeface Face, bool IsShaded)
    {
        public int LineCount { get; } = Cells.Max(cell => cell.Lines.Count);

        public double Height => PdfTable.Height(LineCount);
    }
}
