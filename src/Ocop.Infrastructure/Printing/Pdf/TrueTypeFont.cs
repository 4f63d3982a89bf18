using System.Buffers.Binary;
using System.Text;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// What a PDF needs to know of a TrueType font: which glyph draws a character, how wide it is, and the font cut down to
/// some of its glyphs. Offsets and layouts are those of the OpenType specification.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, Range> _tables = [];
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int _widths;

    public TrueTypeFont(string name, byte[] file)
    {
        (Name, _file) = (name, file);
        for (var entry = 12; entry < 12 + (16 * UInt16(4)); entry += 16)
        {
            var offset = (int)UInt32(entry + 8);
            _tables[Encoding.ASCII.GetString(_file, entry, 4)] = offset..(offset + (int)UInt32(entry + 12));
        }

        UnitsPerEm = UInt16(At("head") + 18);
        IsLocaLong = UInt16(At("head") + 50) == 1;
        GlyphCount = UInt16(At("maxp") + 4);
        _widths = UInt16(At("hhea") + 34);
        ReadCharacters();
    }

    /// <summary>As PDF files call it.</summary>
    public string Name { get; }

    public int GlyphCount { get; }

    public bool IsLocaLong { get; }

    /// <summary>The highest and the lowest point of its letters, and its box, in thousandths of the size.</summary>
    public int Ascent => Thousandths(Int16(At("hhea") + 4));

    public int Descent => Thousandths(Int16(At("hhea") + 6));

    public int[] Box => [.. Enumerable.Range(0, 4).Select(side => Thousandths(Int16(At("head") + 36 + (2 * side))))];

    private int UnitsPerEm { get; }

    /// <summary>0, the empty box, where the font cannot draw it.</summary>
    public ushort GlyphOf(Rune character) => _glyphs.GetValueOrDefault(character.Value);

    /// <summary>In thousandths of the size.</summary>
    public int WidthOf(ushort glyph) => Thousandths(UInt16(At("hmtx") + (4 * Math.Min((int)glyph, _widths - 1))));

    public ReadOnlySpan<byte> Table(string tag) => _tables.TryGetValue(tag, out var range) ? _file.AsSpan(range) : [];

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    /// <summary>Reads the mapping of the Basic Multilingual Plane (format 4), which holds all of Vietnamese.</summary>
    private void ReadCharacters()
    {
        var map = Enumerable
            .Range(0, UInt16(At("cmap") + 2))
            .Select(index => At("cmap") + (int)UInt32(At("cmap") + 8 + (8 * index)))
            .First(table => UInt16(table) == 4);
        var doubled = UInt16(map + 6);

        for (var segment = 0; segment < doubled; segment += 2)
        {
            var (end, start) = (UInt16(map + 14 + segment), UInt16(map + 16 + doubled + segment));
            for (var code = (int)start; code <= end && code != 0xFFFF; code++)
                _glyphs[code] = GlyphIn(map + 16 + doubled, doubled, segment, code);
        }
    }

    private ushort GlyphIn(int starts, int doubled, int segment, int code)
    {
        var delta = UInt16(starts + doubled + segment);
        var rangeAt = starts + (2 * doubled) + segment;
        var range = UInt16(rangeAt);
        if (range == 0)
            return (ushort)(code + delta);

        var glyph = UInt16(rangeAt + range + (2 * (code - UInt16(starts + segment))));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    private int At(string tag) => _tables[tag].Start.Value;

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(offset));

    private short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(offset));

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(offset));
}
