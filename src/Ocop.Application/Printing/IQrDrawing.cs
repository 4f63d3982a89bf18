namespace Ocop.Application.Printing;

/// <summary>Draws QR codes. The same text gives the same drawing.</summary>
public interface IQrDrawing
{
    /// <summary>An SVG document without style or script; its edge is the quiet zone that scanners need.</summary>
    string Svg(string text);
}
