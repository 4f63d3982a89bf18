using Ocop.Application.Printing;
using Ocop.Infrastructure.Printing.Qr;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// Prints framed sheets. What is too long for its place is printed smaller, all of it alike, so that a long name neither
/// breaks the frame nor is cut.
/// </summary>
internal sealed class FramedPages : IFramedPageWriter
{
    /// <summary>40 mm: a code with a signed certificate in it is read from 35 mm on.</summary>
    internal const double CodeSide = 113.4;

    internal const double CodeLeft = 44;
    internal const double CodeTop = 436;

    private const double Inner = 44;
    private const double Top = 42;
    private const double Bottom = 595.28 - 44;
    private const double FootTop = 432;
    private const double SignatureWidth = 270;

    private static readonly PageSize Size = PageSize.A4(isWide: true);

    public byte[] Write(FramedPage page)
    {
        var fonts = new Fonts();
        var canvas = new Canvas(fonts, Size);

        canvas.Decoration(() => DrawFrame(canvas, page.Accent));
        if (page.Mark is { } mark)
            canvas.Tagged(new("P"), () => canvas.WriteAcross($"{mark.Vi} · {mark.En}", fonts.Bold));
        DrawLines(page, canvas, fonts);
        DrawCode(page.Code, canvas);
        DrawFoot(page, canvas, fonts);

        return PdfPaper.Of([canvas], fonts, Size, page.Title, page.DatedAt);
    }

    private static void DrawFrame(Canvas canvas, string accent)
    {
        canvas.Colour(accent);
        canvas.Frame(inset: 20, thickness: 2.4);
        canvas.Frame(inset: 26, thickness: 0.7);
        foreach (var x in new[] { 26, Size.Width - 26 })
        {
            foreach (var y in new[] { 26, Size.Height - 26 })
                canvas.Fill(Diamond(x, y, 6));
        }
    }

    private static void DrawLines(FramedPage page, Canvas canvas, Fonts fonts) =>
        new LineColumn(canvas, fonts, page.Accent, page.Stars)
        {
            Left = Inner,
            Width = Size.Width - (2 * Inner),
            IsCentred = true,
        }.Draw(page.Lines, Top, FootTop);

    private static void DrawCode(string? code, Canvas canvas)
    {
        if (code is null)
        {
            canvas.Decoration(() => canvas.Box(CodeLeft, CodeTop, CodeSide, CodeSide));
            return;
        }

        var squares = QrSquares.Of(code);
        canvas.Tagged(
            new("Figure", Instead: "Mã QR để xác minh giấy chứng nhận"),
            () => canvas.Squares(squares.Dark, CodeLeft, CodeTop, CodeSide / squares.Side)
        );
    }

    private static void DrawFoot(FramedPage page, Canvas canvas, Fonts fonts)
    {
        var beside = CodeLeft + CodeSide + 8;

        new LineColumn(canvas, fonts, page.Accent, page.Stars)
        {
            Left = beside,
            Width = Size.Width - Inner - SignatureWidth - beside - 12,
            IsCentred = false,
        }.Draw(page.Verification, CodeTop + 14, Bottom);
        new LineColumn(canvas, fonts, page.Accent, page.Stars)
        {
            Left = Size.Width - Inner - SignatureWidth,
            Width = SignatureWidth,
            IsCentred = true,
        }.Draw(page.Signature, FootTop, Bottom);
    }

    private static (double X, double Y)[] Diamond(double x, double y, double reach) =>
        [(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)];
}
