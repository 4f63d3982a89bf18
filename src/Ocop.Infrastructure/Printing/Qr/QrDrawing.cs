using System.Globalization;
using System.Text;
using Ocop.Application.Printing;

namespace Ocop.Infrastructure.Printing.Qr;

/// <summary>Draws the dark squares as one path, a run of them at a time: a fifth of the size of a rectangle for each.</summary>
internal sealed class QrDrawing : IQrDrawing
{
    public string Svg(string text)
    {
        var (side, dark) = QrSquares.Of(text);
        var path = new StringBuilder();

        foreach (var (x, y, length) in dark)
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">
            <path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{path}"/></svg>
            """;
    }
}
