using System.Collections;
using QRCoder;

namespace Ocop.Infrastructure.Printing.Qr;

/// <summary>A QR code as squares, with the quiet zone around it. At level M it is read though 15 % of it are soiled.</summary>
/// <param name="Side">How many squares it is wide and high.</param>
/// <param name="Dark">Runs of dark squares in a row.</param>
internal sealed record QrSquares(int Side, IReadOnlyList<QrRun> Dark)
{
    public static QrSquares Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;

        return new(rows.Count, [.. rows.SelectMany((row, y) => DarkRuns(row, y))]);
    }

    private static IEnumerable<QrRun> DarkRuns(BitArray row, int y)
    {
        for (var from = 0; from < row.Length; from++)
        {
            var end = from;
            while (end < row.Length && row[end])
                end++;

            if (end > from)
                yield return new(from, y, end - from);
            from = Math.Max(from, end);
        }
    }
}

internal sealed record QrRun(int X, int Y, int Length);
