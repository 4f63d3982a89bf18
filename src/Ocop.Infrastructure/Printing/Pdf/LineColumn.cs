using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>Lines in two languages below each other, the English one smaller and in italics.</summary>
internal sealed class LineColumn(Canvas canvas, Fonts fonts, string accent, int stars)
{
    private const double Leading = 1.3;
    private const double Smallest = 0.4;
    private const string Black = "000000";
    private const string Gold = "d99a00";

    public required double Left { get; init; }

    public required double Width { get; init; }

    /// <summary>Else they begin at the left.</summary>
    public required bool IsCentred { get; init; }

    /// <summary>All of them between these heights, as large as they fit.</summary>
    public void Draw(IReadOnlyList<TemplateLine> lines, double top, double bottom)
    {
        var scale = 1.0;
        while (scale > Smallest && lines.Sum(line => HeightOf(line, scale)) > bottom - top)
            scale -= 0.02;

        foreach (var line in lines)
        {
            Draw(line, top, scale);
            top += HeightOf(line, scale);
        }
    }

    private void Draw(TemplateLine line, double top, double scale)
    {
        var look = LookOf(line.Style);

        canvas.Colour(look.IsAccented ? accent : Black);
        if (line.Style is LineStyle.Stars)
        {
            canvas.Decoration(() => DrawStars(top, scale));
            top += look.Above * scale;
        }

        if (line.Vi.Length > 0)
            top = Write(line.Vi, look.Face, look.Size * scale, top, new(look.Tag));
        if (line.Style is LineStyle.Motto)
            canvas.Decoration(() => Underline(line.Vi, look.Face, look.Size * scale, top));

        canvas.Colour(Black);
        if (line.En is { } english)
            Write(english, fonts.Italic, look.EnglishSize * scale, top, new("P", "en"));
    }

    /// <returns>Where it ends.</returns>
    private double Write(string text, Typeface face, double size, double top, PageTag tag)
    {
        var pieces = Lines.Of(text, face, size, Width);

        canvas.Tagged(
            tag,
            () =>
            {
                foreach (var (index, piece) in pieces.Index())
                {
                    var indent = IsCentred ? (Width - face.WidthOf(piece, size)) / 2 : 0;
                    canvas.Write(piece, face, size, Left + indent, top + (index * size * Leading) + size);
                }
            }
        );
        return top + (pieces.Count * size * Leading);
    }

    private void Underline(string text, Typeface face, double size, double y)
    {
        var half = face.WidthOf(text, size) / 2;
        var middle = Left + (Width / 2);
        canvas.Line(middle - half, y, middle + half, y);
    }

    /// <summary>Five-pointed, side by side.</summary>
    private void DrawStars(double top, double scale)
    {
        var (reach, step) = (11 * scale, 27 * scale);
        var first = Left + ((Width - ((stars - 1) * step)) / 2);

        canvas.Colour(Gold);
        foreach (var number in Enumerable.Range(0, stars))
            canvas.Fill(Star(first + (number * step), top + reach + (2 * scale), reach));
        canvas.Colour(Black);
    }

    private static (double X, double Y)[] Star(double x, double y, double reach) =>
        [
            .. Enumerable
                .Range(0, 10)
                .Select(corner =>
                {
                    var (angle, far) = (corner * Math.PI / 5, corner % 2 == 0 ? reach : reach * 0.382);
                    return (x + (far * Math.Sin(angle)), y - (far * Math.Cos(angle)));
                }),
        ];

    private double HeightOf(TemplateLine line, double scale)
    {
        var look = LookOf(line.Style);
        var height = (look.Above + look.Below) * scale;

        if (line.Vi.Length > 0)
            height += HeightOf(line.Vi, look.Face, look.Size * scale);
        if (line.En is { } english)
            height += HeightOf(english, fonts.Italic, look.EnglishSize * scale);
        return height;
    }

    private double HeightOf(string text, Typeface face, double size) =>
        Lines.Of(text, face, size, Width).Count * size * Leading;

    private Look LookOf(LineStyle style) =>
        style switch
        {
            LineStyle.Country => new(fonts.Bold, 11.5, 8),
            LineStyle.Motto => new(fonts.Bold, 12, 8) { Below = 8 },
            LineStyle.Title => new(fonts.Bold, 30, 12) { IsAccented = true, Tag = "H1" },
            LineStyle.Subtitle => new(fonts.Bold, 12.5, 9) { Below = 8 },
            LineStyle.Strong => new(fonts.Bold, 11, 8.5) { Below = 3 },
            LineStyle.Name => new(fonts.Bold, 22, 11) { IsAccented = true, Below = 2 },
            LineStyle.Stars => new(fonts.Bold, 12.5, 9) { Above = 28, Below = 3 },
            LineStyle.Note => new(fonts.Regular, 7.5, 7) { Below = 2 },
            LineStyle.Room => new(fonts.Regular, 0, 0) { Above = 44 },
            _ => new(fonts.Regular, 11, 8) { Below = 3 },
        };

    private sealed record Look(Typeface Face, double Size, double EnglishSize)
    {
        public double Above { get; init; }

        public double Below { get; init; }

        public bool IsAccented { get; init; }

        public string Tag { get; init; } = "P";
    }
}
