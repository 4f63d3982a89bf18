using Ocop.Domain.Catalogue;

namespace Ocop.Application.Printing;

/// <summary>
/// One sheet of A4 laid across, in a frame: words in the middle, a QR code with its words on the lower left, where it is
/// signed on the lower right. Like any paper it holds only what the record says.
/// </summary>
/// <param name="Title">What the file calls itself.</param>
/// <param name="DatedAt">The only time that goes into the file's own data.</param>
/// <param name="Accent">The colour of frame, title and name: six hexadecimal digits.</param>
/// <param name="Stars">How many are drawn in a line of stars.</param>
/// <param name="Code">What the QR code holds; none leaves its place empty.</param>
/// <param name="Mark">Printed across what is not, or not yet, what it looks like.</param>
public sealed record FramedPage(
    string Title,
    DateTimeOffset DatedAt,
    string Accent,
    int Stars,
    IReadOnlyList<TemplateLine> Lines,
    IReadOnlyList<TemplateLine> Verification,
    IReadOnlyList<TemplateLine> Signature,
    string? Code,
    Text? Mark
);

/// <summary>Turns a framed page into a PDF file. The same page gives the same bytes.</summary>
public interface IFramedPageWriter
{
    byte[] Write(FramedPage page);
}
