using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ocop.Api.Tests.Printing;

/// <summary>PDF files as a program of others reads and draws them.</summary>
internal static class Poppler
{
    /// <summary>Its words in the order of reading, with single spaces.</summary>
    public static async Task<string> TextOf(byte[] pdf) =>
        string.Join(
            ' ',
            Encoding
                .UTF8.GetString(await Run("pdftotext", pdf, ["-enc", "UTF-8"], "-"))
                .Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>What the file says of itself.</summary>
    public static async Task<string> InfoOf(byte[] pdf) => Encoding.UTF8.GetString(await Run("pdfinfo", pdf, []));

    public static async Task<Picture> DrawingOf(byte[] pdf, int dotsPerInch) =>
        new(await Run("pdftoppm", pdf, ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture)]), dotsPerInch / 72.0);

    private static async Task<byte[]> Run(string program, byte[] pdf, string[] options, params string[] target)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, pdf, cancellation);

        try
        {
            using var reader = Start(program, [.. options, path, .. target]);
            using var output = new MemoryStream();
            var faults = reader.StandardError.ReadToEndAsync(cancellation);
            await reader.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
            await reader.WaitForExitAsync(cancellation);

            Assert.Equal("", await faults);
            return output.ToArray();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{program} is missing: install poppler-utils.");
        }
    }
}

/// <summary>A drawn page; points are asked for as the writers measure them, from the upper left corner.</summary>
internal sealed class Picture
{
    private readonly byte[] _file;
    private readonly int _start;
    private readonly double _scale;

    /// <param name="ppm">In the format P6.</param>
    /// <param name="scale">Pixels to a point.</param>
    public Picture(byte[] ppm, double scale)
    {
        (_file, _scale) = (ppm, scale);
        var head = Encoding.ASCII.GetString(ppm, 0, 40).Split('\n');
        Assert.Equal("P6", head[0]);
        var size = head[1].Split(' ');
        (Width, Height) = (
            int.Parse(size[0], CultureInfo.InvariantCulture),
            int.Parse(size[1], CultureInfo.InvariantCulture)
        );
        _start = head[0].Length + head[1].Length + head[2].Length + 3;
    }

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) At(double x, double y)
    {
        var at = _start + (3 * (((int)(y * _scale) * Width) + (int)(x * _scale)));
        return (_file[at], _file[at + 1], _file[at + 2]);
    }

    public bool IsDarkAt(double x, double y) => At(x, y).Green < 128;
}
