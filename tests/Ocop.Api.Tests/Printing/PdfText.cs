using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ocop.Api.Tests.Printing;

/// <summary>Reads the text of the PDF files that the API writes, as a viewer would: through each font's characters.</summary>
internal sealed partial class PdfText
{
    private readonly Dictionary<int, string> _objects;

    private PdfText(byte[] file) =>
        _objects = Objects()
            .Matches(Encoding.Latin1.GetString(file))
            .ToDictionary(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Content);

    /// <summary>The text of each page, a line for each piece that is written at one place.</summary>
    public static IReadOnlyList<string> PagesOf(byte[] file) => [.. new PdfText(file).Pages()];

    private IEnumerable<string> Pages() =>
        from page in _objects.Values
        where page.Contains("/Type /Page ", StringComparison.Ordinal)
        let fonts = FontsOf(page)
        select string.Join(
            '\n',
            Written().Matches(_objects[Reference(page, "Contents")]).Select(match => Read(match, fonts))
        );

    private Dictionary<string, Dictionary<string, string>> FontsOf(string page) =>
        Fonts()
            .Matches(page)
            .ToDictionary(
                match => match.Groups[1].Value,
                match =>
                {
                    var font = _objects[int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)];
                    return Characters(_objects[Reference(font, "ToUnicode")]);
                }
            );

    private static Dictionary<string, string> Characters(string map) =>
        Mappings()
            .Matches(map)
            .ToDictionary(
                match => match.Groups[1].Value,
                match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value))
            );

    private static string Read(Match written, Dictionary<string, Dictionary<string, string>> fonts) =>
        string.Concat(written.Groups[2].Value.Chunk(4).Select(glyph => fonts[written.Groups[1].Value][new(glyph)]));

    private static int Reference(string dictionary, string key) =>
        int.Parse(Regex.Match(dictionary, $@"/{key} (\d+) 0 R").Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Content(Match found)
    {
        var content = found.Groups[2].Value;
        var start = content.IndexOf("stream\n", StringComparison.Ordinal);
        if (start < 0)
            return content;

        var packed = Encoding.Latin1.GetBytes(content[(start + 7)..]);
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var text = new StreamReader(zlib, Encoding.Latin1);
        return text.ReadToEnd();
    }

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n(.*?)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/([RBI]) (\d+) 0 R")]
    private static partial Regex Fonts();

    [GeneratedRegex(@"BT /(\w) .*? <([0-9A-F]*)> Tj ET")]
    private static partial Regex Written();

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>\n")]
    private static partial Regex Mappings();
}
