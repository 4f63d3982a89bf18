namespace Ocop.Application.Printing;

/// <summary>Turns a paper into a file of one format. The same paper gives the same bytes.</summary>
public interface IDocumentWriter
{
    PrintFormat Format { get; }

    string ContentType { get; }

    byte[] Write(PrintedDocument document);
}

public enum PrintFormat
{
    Pdf,
    Xlsx,
}

/// <summary>A file to send.</summary>
public sealed record PrintedFile(string FileName, string ContentType, byte[] Content);

/// <summary>Prints a paper in the format that was asked for.</summary>
internal sealed class Printer(IEnumerable<IDocumentWriter> writers)
{
    public PrintedFile Print(PrintedDocument document, PrintFormat format)
    {
        var writer = writers.Single(one => one.Format == format);
        var extension = format.ToString().ToLowerInvariant();

        return new($"{document.FileName}.{extension}", writer.ContentType, writer.Write(document));
    }
}
