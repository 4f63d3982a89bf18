using System.Buffers.Binary;
using System.Text;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// A TrueType font in which only some glyphs are drawn. They keep their numbers; the others stay as empty places, which
/// take no room.
/// </summary>
internal static class FontSubset
{
    /// <summary>What a viewer needs to draw glyphs by number; names and character maps are left out.</summary>
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> glyphs)
    {
        var (glyf, loca) = Outlines(font, WithParts(font, glyphs));
        var tables = Kept.Select(tag =>
            (
                Tag: tag,
                Content: tag switch
                {
                    "glyf" => glyf,
                    "loca" => loca,
                    "head" => WithLongLoca(font.Table(tag)),
                    _ => font.Table(tag).ToArray(),
                }
            )
        );

        return File([.. tables.Where(table => table.Content.Length > 0)]);
    }

    /// <summary>An accented letter may be put together from the letter and its accent: they are needed as well.</summary>
    private static SortedSet<ushort> WithParts(TrueTypeFont font, IEnumerable<ushort> glyphs)
    {
        var (all, open) = (new SortedSet<ushort>(), new Stack<ushort>(glyphs.Append((ushort)0)));

        while (open.TryPop(out var glyph))
        {
            if (!all.Add(glyph))
                continue;

            foreach (var part in PartsOf(OutlineOf(font, glyph)))
                open.Push(part);
        }

        return all;
    }

    private static List<ushort> PartsOf(ReadOnlySpan<byte> outline)
    {
        const int wordArguments = 0x1;
        const int scale = 0x8;
        const int more = 0x20;
        const int twoScales = 0x40;
        const int matrix = 0x80;
        var parts = new List<ushort>();

        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return parts;

        for (int at = 10, flags = more; (flags & more) != 0; )
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at +=
                (flags & scale) != 0 ? 2
                : (flags & twoScales) != 0 ? 4
                : (flags & matrix) != 0 ? 8
                : 0;
        }

        return parts;
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFont font, SortedSet<ushort> kept)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (font.GlyphCount + 1)];

        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * glyph), (uint)glyf.Length);
            if (!kept.Contains((ushort)glyph))
                continue;

            glyf.Write(OutlineOf(font, (ushort)glyph));
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * font.GlyphCount), (uint)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private static ReadOnlySpan<byte> OutlineOf(TrueTypeFont font, ushort glyph)
    {
        var loca = font.Table("loca");

        return font.IsLocaLong
            ? font.Table("glyf")[
                (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * glyph)..])..(int)
                    BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * (glyph + 1))..])
            ]
            : font.Table("glyf")[
                (2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]))..(
                    2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * (glyph + 1))..])
                )
            ];
    }

    private static byte[] WithLongLoca(ReadOnlySpan<byte> head)
    {
        var changed = head.ToArray();
        BinaryPrimitives.WriteInt16BigEndian(changed.AsSpan(50), 1);
        return changed;
    }

    private static byte[] File(IReadOnlyList<(string Tag, byte[] Content)> tables)
    {
        var power = (int)Math.Log2(tables.Count);
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Sum(table => Padded(table.Content.Length))];

        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));

        foreach (var (index, (tag, content)) in tables.Index())
        {
            var entry = file.AsSpan(12 + (16 * index), 16);
            content.CopyTo(file, start);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(start, Padded(content.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)content.Length);
            start += Padded(content.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var at = 0; at < table.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[at..]);
        return sum;
    }
}
