using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>
/// The numbered objects of a PDF file (ISO 32000-1, clause 7) and the table that finds them. Nothing but what is added
/// goes in: no clock and no chance.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Takes a number for an object that others must point at before it is known.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => _objects[number - 1] = Encoding.ASCII.GetBytes(content);

    /// <param name="entries">What its dictionary says beside length and filter.</param>
    public int AddStream(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);

        var number = Reserve();
        _objects[number - 1] =
        [
            .. Ascii($"<< /Length {packed.Length} /Filter /FlateDecode {entries} >>\nstream\n"),
            .. packed.ToArray(),
            .. "\nendstream"u8,
        ];
        return number;
    }

    /// <summary>Words of any language.</summary>
    public static string Text(string words) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    /// <summary>At most three digits after the point are enough on paper.</summary>
    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <param name="catalogue">The object that everything hangs on.</param>
    /// <param name="info">What the file says of itself.</param>
    public byte[] Finish(int catalogue, int info)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();

        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        foreach (var (index, content) in _objects.Index())
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{index + 1} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var fingerprint = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var table = file.Position;
        file.Write(Ascii($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Write(Ascii($"{offset:0000000000} 00000 n \n"));
        file.Write(
            Ascii(
                $"trailer\n<< /Size {offsets.Count + 1} /Root {catalogue} 0 R /Info {info} 0 R /ID [<{fingerprint}> <{fingerprint}>] >>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return file.ToArray();
    }

    private static byte[] Ascii(FormattableString text) =>
        Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
