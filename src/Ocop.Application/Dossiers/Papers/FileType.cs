using System.Buffers.Binary;
using System.IO.Compression;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>
/// What a file is, by its first bytes and never by its name or by what the sender says of it. Word and Excel files are
/// ZIP archives that list certain parts; only the list is read, nothing is ever unpacked.
/// </summary>
internal sealed record FileType(string ContentType, params string[] Extensions)
{
    private const int LongestHead = 16;

    /// <summary>Far more parts than any honest document has; a longer list is not even read.</summary>
    private const int MostParts = 5_000;

    private static readonly FileType Pdf = new("application/pdf", ".pdf");
    private static readonly FileType Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly FileType Png = new("image/png", ".png");
    private static readonly FileType WebP = new("image/webp", ".webp");
    private static readonly FileType Heic = new("image/heic", ".heic", ".heif");
    private static readonly FileType Word = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".docx"
    );
    private static readonly FileType Excel = new(MediaTypes.Xlsx, ".xlsx");

    /// <summary>The type of the content; null when it is none that the system takes.</summary>
    public static FileType? Of(Stream content)
    {
        Span<byte> head = stackalloc byte[LongestHead];
        head = head[..content.ReadAtLeast(head, LongestHead, throwOnEndOfStream: false)];

        return head.StartsWith("%PDF-"u8) ? Pdf
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
            : head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8) ? WebP
            : At(head, 4, "ftyp"u8) && (At(head, 8, "heic"u8) || At(head, 8, "heix"u8) || At(head, 8, "mif1"u8)) ? Heic
            : head.StartsWith("PK\x03\x04"u8) ? OfficeDocument(content)
            : null;
    }

    /// <summary>The name it is given back under: no folders, nothing invisible, and an extension that tells the truth.</summary>
    public string NameFor(string sent)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Normalize().Trim(' ', '.');
        name = string.Concat(name.Where(letter => !char.IsControl(letter) && !"<>:\"|?*".Contains(letter)));

        var extension = Extensions.FirstOrDefault(one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase));
        var stem = extension is null ? name : name[..^extension.Length];
        extension ??= Extensions[0];

        var longest = Domain.Dossiers.StoredFile.LongestName - extension.Length;
        return (
                stem.Length == 0 ? "evidence"
                : stem.Length > longest ? stem[..longest]
                : stem
            ) + extension;
    }

    private static bool At(ReadOnlySpan<byte> head, int offset, ReadOnlySpan<byte> expected) =>
        head.Length >= offset && head[offset..].StartsWith(expected);

    private static FileType? OfficeDocument(Stream content)
    {
        if (PartsListedIn(content) is not (> 0 and <= MostParts))
            return null;

        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var parts = archive.Entries.Select(part => part.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var isDocument =
                parts.Contains("[Content_Types].xml")
                && !parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

            return !isDocument ? null
                : parts.Contains("word/document.xml") ? Word
                : parts.Contains("xl/workbook.xml") ? Excel
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>How many parts the archive says it has, in the record at its very end (APPNOTE.TXT 4.3.16).</summary>
    private static int? PartsListedIn(Stream content)
    {
        const int record = 22;
        const int longestComment = ushort.MaxValue;

        var tail = new byte[Math.Min(content.Length, record + longestComment)];
        content.Seek(-tail.Length, SeekOrigin.End);
        content.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);

        return at < 0 || at + record > tail.Length
            ? null
            : BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
    }
}
