using System.Globalization;
using System.Text;
using QRCoder;

namespace Ocop.Api.Identity;

/// <summary>
/// A QR code to draw as SVG: `&lt;svg viewBox="0 0 size size"&gt;&lt;path d="path"/&gt;&lt;/svg&gt;`, dark on light. A page can
/// do so under a content security policy without images from data and without markup from outside.
/// </summary>
/// <param name="Size">The width and the height in modules, the quiet zone around the code included.</param>
/// <param name="Path">The dark modules as path data.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();

        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
