using Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>Prints papers on A4, in a font that is embedded, with text that can be searched and copied.</summary>
internal sealed class PdfDocuments : IDocumentWriter
{
    private const double Leading = 1.4;

    public PrintFormat Format => PrintFormat.Pdf;

    public string ContentType => "application/pdf";

    public byte[] Write(PrintedDocument document)
    {
        var pages = new Pages(document.IsWide);

        foreach (var block in document.Blocks)
            Draw(block, pages);

        return pages.Finish(document);
    }

    private static void Draw(Block block, Pages pages)
    {
        switch (block)
        {
            case Letterhead head:
                Draw(head, pages);
                break;
            case Paragraph paragraph:
                Draw(paragraph, pages);
                break;
            case Table table:
                new PdfTable(pages, table).Draw();
                break;
            case Signatures signatures:
                Draw(signatures, pages);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static void Draw(Letterhead head, Pages pages)
    {
        var (top, fonts, left) = (pages.Top, pages.Fonts, pages.Width * 0.44);
        var right = pages.Width - left;

        var issuer = Centered(pages, head.Authority, fonts.Regular, 9.5, Pages.Left, top, left);
        issuer = Centered(pages, head.Issuer, fonts.Bold, 9.5, Pages.Left, issuer, left);
        Underline(pages, Pages.Left, left, issuer, share: 0.3);

        var motto = Centered(pages, Letterhead.Country, fonts.Bold, 9.5, Pages.Left + left, top, right);
        motto = Centered(pages, Letterhead.Motto, fonts.Bold, 10, Pages.Left + left, motto, right);
        Underline(pages, Pages.Left + left, right, motto, share: 0.5);
        motto = Centered(pages, head.PlaceAndDate, fonts.Italic, 10, Pages.Left + left, motto + 10, right);

        pages.Advance(Math.Max(issuer, motto) - top + 14);
    }

    private static void Underline(Pages pages, double x, double width, double y, double share) =>
        pages.Line(x + (width * (1 - share) / 2), y + 2, x + (width * (1 + share) / 2), y + 2);

    /// <returns>Where it ends.</returns>
    private static double Centered(
        Pages pages,
        string text,
        Typeface face,
        double size,
        double x,
        double y,
        double width
    )
    {
        foreach (var line in Lines.Of(text, face, size, width))
        {
            pages.Write(line, face, size, x + ((width - face.WidthOf(line, size)) / 2), y + size);
            y += size * Leading;
        }

        return y;
    }

    private static void Draw(Paragraph paragraph, Pages pages)
    {
        var fonts = pages.Fonts;
        var (face, size, after) = paragraph.Style switch
        {
            ParagraphStyle.Title => (fonts.Bold, 14.0, 2.0),
            ParagraphStyle.Subtitle => (fonts.Bold, 11.0, 4.0),
            ParagraphStyle.Heading => (fonts.Bold, 10.5, 4.0),
            ParagraphStyle.Note => (fonts.Italic, 9.0, 6.0),
            _ => (fonts.Regular, 10.0, 4.0),
        };
        var isHeading = paragraph.Style is ParagraphStyle.Heading;

        // A heading never stands alone at the foot of a page.
        pages.Keep(isHeading ? 70 : size * Leading);
        pages.Advance(isHeading ? 6 : 0);
        foreach (var line in Lines.Of(paragraph.Text, face, size, pages.Width))
        {
            pages.Keep(size * Leading);
            var free = pages.Width - face.WidthOf(line, size);
            var indent = paragraph.Style is ParagraphStyle.Title or ParagraphStyle.Subtitle ? free / 2 : 0;
            pages.Write(line, face, size, Pages.Left + indent, pages.Top + size);
            pages.Advance(size * Leading);
        }

        pages.Advance(after);
    }

    private static void Draw(Signatures signatures, Pages pages)
    {
        const double height = 120;
        const double roomToSign = 60;
        var (width, fonts) = (pages.Width / signatures.By.Count, pages.Fonts);

        pages.Keep(height);
        foreach (var (index, by) in signatures.By.Index().Where(one => one.Item.Role.Length > 0))
        {
            var x = Pages.Left + (index * width);
            var y = Centered(pages, by.Role, fonts.Bold, 10, x, pages.Top + 12, width);
            y = Centered(pages, Signature.Hint, fonts.Italic, 9, x, y, width);
            Centered(pages, by.Name, fonts.Bold, 10, x, y + roomToSign, width);
        }

        pages.Advance(height);
    }
}
