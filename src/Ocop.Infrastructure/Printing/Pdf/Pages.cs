using System.Globalization;
using Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// A4 pages that are filled from top to bottom; whoever draws asks for room first. Lengths are points, measured from the
/// upper left corner.
/// </summary>
internal sealed class Pages
{
    /// <summary>20 mm above and below; 25 mm where the page is bound, 15 mm on the other side.</summary>
    private const double Edge = 56.7;

    private const double Right = 42.5;

    private readonly PageSize _size;
    private readonly List<Canvas> _pages;

    public Pages(bool isWide)
    {
        _size = PageSize.A4(isWide);
        _pages = [new(Fonts, _size)];
    }

    public static double Left => 70.9;

    public Fonts Fonts { get; } = new();

    public double Width => _size.Width - Left - Right;

    /// <summary>Where the next block begins.</summary>
    public double Top { get; private set; } = Edge;

    public double Room => _size.Height - Edge - Top;

    /// <summary>The room of a page on which nothing stands yet.</summary>
    public double FullRoom => _size.Height - (2 * Edge);

    public void Advance(double height) => Top += height;

    /// <summary>Begins a new page where less than this is left.</summary>
    public void Keep(double height)
    {
        if (height <= Room || Top <= Edge)
            return;

        _pages.Add(new(Fonts, _size));
        Top = Edge;
    }

    /// <param name="x">From the left edge of the page.</param>
    /// <param name="baseline">From the top of the page.</param>
    public void Write(string text, Typeface face, double size, double x, double baseline) =>
        _pages[^1].Write(text, face, size, x, baseline);

    public void Line(double x, double y, double toX, double toY) => _pages[^1].Line(x, y, toX, toY);

    /// <inheritdoc cref="Canvas.Shade"/>
    public void Shade(double x, double y, double width, double height) => _pages[^1].Shade(x, y, width, height);

    /// <summary>Numbers the pages and closes the file.</summary>
    public byte[] Finish(PrintedDocument document)
    {
        foreach (var (index, page) in _pages.Index())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"Trang {index + 1}/{_pages.Count}");
            var x = Left + ((Width - Fonts.Regular.WidthOf(number, 8)) / 2);
            page.Write(number, Fonts.Regular, 8, x, _size.Height - (Edge / 2));
        }

        return PdfPaper.Of(_pages, Fonts, _size, document.Title, document.DatedAt);
    }
}
