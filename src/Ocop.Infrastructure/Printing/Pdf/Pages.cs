using System.Globalization;
using System.Text;
using Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// A4 pages that are filled from top to bottom; whoever draws asks for room first. Lengths are points, measured from the
/// upper left corner.
/// </summary>
internal sealed class Pages(bool isWide)
{
    private const double Short = 595.28;
    private const double Long = 841.89;

    /// <summary>20 mm above and below; 25 mm where the page is bound, 15 mm on the other side.</summary>
    private const double Edge = 56.7;

    private const double Right = 42.5;

    private readonly List<StringBuilder> _pages = [new()];

    public static double Left => 70.9;

    public Fonts Fonts { get; } = new();

    public double Width => PageWidth - Left - Right;

    /// <summary>Where the next block begins.</summary>
    public double Top { get; private set; } = Edge;

    public double Room => PageHeight - Edge - Top;

    /// <summary>The room of a page on which nothing stands yet.</summary>
    public double FullRoom => PageHeight - (2 * Edge);

    private double PageWidth => isWide ? Long : Short;

    private double PageHeight => isWide ? Short : Long;

    public void Advance(double height) => Top += height;

    /// <summary>Begins a new page where less than this is left.</summary>
    public void Keep(double height)
    {
        if (height <= Room || Top <= Edge)
            return;

        _pages.Add(new());
        Top = Edge;
    }

    /// <param name="x">From the left edge of the page.</param>
    /// <param name="baseline">From the top of the page.</param>
    public void Write(string text, Typeface face, double size, double x, double baseline) =>
        Put(_pages[^1], text, face, size, x, baseline);

    public void Line(double x, double y, double toX, double toY) =>
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{N(x)} {Y(y)} m {N(toX)} {Y(toY)} l S\n");

    /// <summary>A light ground behind what is written afterwards.</summary>
    public void Shade(double x, double y, double width, double height) =>
        _pages[^1]
            .Append(CultureInfo.InvariantCulture, $"0.92 g {N(x)} {Y(y + height)} {N(width)} {N(height)} re f 0 g\n");

    /// <summary>Numbers the pages and closes the file.</summary>
    public byte[] Finish(PrintedDocument document)
    {
        var (file, numbers) = (new PdfFile(), new List<int>());
        var tree = file.Reserve();

        foreach (var (index, page) in _pages.Index())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"Trang {index + 1}/{_pages.Count}");
            var x = Left + ((Width - Fonts.Regular.WidthOf(number, 8)) / 2);
            Put(page, number, Fonts.Regular, 8, x, PageHeight - (Edge / 2));
        }

        var fonts = string.Join(' ', Fonts.Named.Select(font => $"/{font.Name} {font.Face.AddTo(file)} 0 R"));
        foreach (var page in _pages)
        {
            var content = file.AddStream(Encoding.ASCII.GetBytes($"0.5 w\n{page}"));
            numbers.Add(
                file.Add(
                    $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {N(PageWidth)} {N(PageHeight)}] "
                        + $"/Resources << /Font << {fonts} >> >> /Contents {content} 0 R >>"
                )
            );
        }

        file.Set(
            tree,
            $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(n => $"{n} 0 R"))}] >>"
        );
        return file.Finish(
            file.Add(
                $"<< /Type /Catalog /Pages {tree} 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true >> >>"
            ),
            file.Add(
                $"<< /Title {PdfFile.Text(document.Title)} /Creator (Ocop) "
                    + $"/CreationDate (D:{document.DatedAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z) >>"
            )
        );
    }

    private void Put(StringBuilder page, string text, Typeface face, double size, double x, double baseline) =>
        page.Append(
            CultureInfo.InvariantCulture,
            $"BT /{Fonts.NameOf(face)} {N(size)} Tf {N(x)} {Y(baseline)} Td {face.Draw(text)} Tj ET\n"
        );

    private string Y(double fromTop) => N(PageHeight - fromTop);

    private static string N(double number) => PdfFile.Number(number);
}
