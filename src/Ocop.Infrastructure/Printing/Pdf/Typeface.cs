using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>A font as one file uses it: it notes which glyphs were drawn and embeds no others.</summary>
internal sealed class Typeface(TrueTypeFont font)
{
    private readonly SortedDictionary<ushort, Rune> _drawn = [];

    public double WidthOf(string text, double size) =>
        text.EnumerateRunes().Sum(character => font.WidthOf(font.GlyphOf(character))) * size / 1000;

    /// <summary>The text as a content stream draws it: the numbers of its glyphs.</summary>
    public string Draw(string text)
    {
        var glyphs = new StringBuilder("<");

        foreach (var character in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(character);
            _drawn.TryAdd(glyph, character);
            glyphs.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return glyphs.Append('>').ToString();
    }

    /// <summary>Adds the font with its widths and, so that text can be searched and copied, its characters.</summary>
    /// <returns>The number of the font object.</returns>
    public int AddTo(PdfFile file)
    {
        var name = $"{Tag()}+{font.Name}";
        var program = FontSubset.Of(font, _drawn.Keys);
        var embedded = file.AddStream(program, $"/Length1 {program.Length.ToString(CultureInfo.InvariantCulture)}");
        var characters = file.AddStream(Encoding.ASCII.GetBytes(Characters()));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{string.Join(' ', font.Box)}] /ItalicAngle 0 "
                + $"/Ascent {font.Ascent} /Descent {font.Descent} /CapHeight 700 /StemV 80 /FontFile2 {embedded} 0 R >>"
        );
        var widths = string.Join(' ', _drawn.Keys.Select(glyph => $"{glyph} [{font.WidthOf(glyph)}]"));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /DW 1000 /W [{widths}] "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + $"/FontDescriptor {descriptor} 0 R >>"
        );

        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
                + $"/DescendantFonts [{descendant} 0 R] /ToUnicode {characters} 0 R >>"
        );
    }

    /// <summary>Six letters that tell apart subsets of one font.</summary>
    private string Tag()
    {
        var glyphs = string.Join(' ', _drawn.Keys);
        return string.Concat(
            SHA256.HashData(Encoding.ASCII.GetBytes(glyphs)).Take(6).Select(b => (char)('A' + (b % 26)))
        );
    }

    private string Characters()
    {
        const int mostInABlock = 100;
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Ocop def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        );

        foreach (var block in _drawn.Chunk(mostInABlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, character) in block)
            {
                var unicode = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()));
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{unicode}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }
}
