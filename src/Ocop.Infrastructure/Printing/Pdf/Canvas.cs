using System.Globalization;
using System.Text;
using Ocop.Infrastructure.Printing.Qr;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>What is drawn on one page. Lengths are points, measured from its upper left corner.</summary>
internal sealed class Canvas(Fonts fonts, PageSize size)
{
    private readonly StringBuilder _drawn = new();
    private readonly List<PageTag> _tags = [];

    /// <summary>What its parts are, in the order they are read aloud; none where nothing was tagged.</summary>
    public IReadOnlyList<PageTag> Tags => _tags;

    public byte[] Content => Encoding.ASCII.GetBytes($"0.5 w\n{_drawn}");

    /// <summary>Says what is drawn: to who listens instead of looking.</summary>
    public void Tagged(PageTag tag, Action draw)
    {
        Append($"/{tag.Kind} << /MCID {_tags.Count} >> BDC\n");
        _tags.Add(tag);
        draw();
        Append($"EMC\n");
    }

    /// <summary>Draws what says nothing.</summary>
    public void Decoration(Action draw)
    {
        Append($"/Artifact BMC\n");
        draw();
        Append($"EMC\n");
    }

    /// <param name="baseline">From the top of the page.</param>
    public void Write(string text, Typeface face, double size, double x, double baseline) =>
        Append($"BT /{fonts.NameOf(face)} {N(size)} Tf {N(x)} {Y(baseline)} Td {face.Draw(text)} Tj ET\n");

    /// <summary>Large and pale, from corner to corner.</summary>
    public void WriteAcross(string text, Typeface face)
    {
        var (rise, run) = (Math.Sin(Slope), Math.Cos(Slope));
        var points = Math.Min(150, 100 * 0.72 * size.Diagonal / face.WidthOf(text, 100));
        var half = face.WidthOf(text, points) / 2;
        var (x, y) = ((size.Width / 2) - (half * run), (size.Height / 2) - (half * rise));

        Append(
            $"q 0.87 g BT /{fonts.NameOf(face)} {N(points)} Tf {N(run)} {N(rise)} {N(-rise)} {N(run)} {N(x)} {N(y)} Tm {face.Draw(text)} Tj ET Q\n"
        );
    }

    public void Line(double x, double y, double toX, double toY) => Append($"{N(x)} {Y(y)} m {N(toX)} {Y(toY)} l S\n");

    /// <summary>A light ground behind what is written afterwards.</summary>
    public void Shade(double x, double y, double width, double height) =>
        Append($"0.92 g {N(x)} {Y(y + height)} {N(width)} {N(height)} re f 0 g\n");

    /// <summary>A rectangle as far from every edge of the page.</summary>
    public void Frame(double inset, double thickness) =>
        Append(
            $"q {N(thickness)} w {N(inset)} {N(inset)} {N(size.Width - (2 * inset))} {N(size.Height - (2 * inset))} re S Q\n"
        );

    public void Box(double x, double y, double width, double height) =>
        Append($"{N(x)} {Y(y + height)} {N(width)} {N(height)} re S\n");

    /// <summary>A shape between these corners.</summary>
    public void Fill(IReadOnlyList<(double X, double Y)> corners)
    {
        foreach (var (index, (x, y)) in corners.Index())
            Append($"{N(x)} {Y(y)} {(index == 0 ? "m" : "l")} ");
        Append($"f\n");
    }

    /// <summary>Squares in rows, as one shape.</summary>
    /// <param name="x">Where the first row and column begin.</param>
    public void Squares(IEnumerable<QrRun> dark, double x, double y, double side)
    {
        foreach (var run in dark)
            Append($"{N(x + (run.X * side))} {Y(y + ((run.Y + 1) * side))} {N(run.Length * side)} {N(side)} re ");
        Append($"f\n");
    }

    /// <summary>The colour of what is drawn and written from now on: six hexadecimal digits.</summary>
    public void Colour(string hexadecimal)
    {
        var parts = Convert.FromHexString(hexadecimal).Select(part => N(part / 255.0));
        var colour = string.Join(' ', parts);
        Append($"{colour} rg {colour} RG\n");
    }

    private static double Slope => Math.PI / 6;

    private void Append(FormattableString drawn) => _drawn.Append(drawn.ToString(CultureInfo.InvariantCulture));

    private string Y(double fromTop) => N(size.Height - fromTop);

    private static string N(double number) => PdfFile.Number(number);
}

/// <summary>What a part of a page is.</summary>
/// <param name="Kind">A standard type of PDF: H1, P, Figure.</param>
/// <param name="Language">Where it is not that of the document.</param>
/// <param name="Instead">What a picture shows, in words.</param>
internal sealed record PageTag(string Kind, string? Language = null, string? Instead = null);

internal sealed record PageSize(double Width, double Height)
{
    private const double Short = 595.28;
    private const double Long = 841.89;

    public double Diagonal => Math.Sqrt((Width * Width) + (Height * Height));

    public static PageSize A4(bool isWide) => isWide ? new(Long, Short) : new(Short, Long);
}
