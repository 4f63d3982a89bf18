using System.Text;

namespace Ocop.Application.Register.Exports;

/// <summary>RFC 4180, in UTF-8 with the mark by which spreadsheets know it.</summary>
public static class CsvText
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    /// <summary>With these a spreadsheet begins a formula.</summary>
    private const string Formulas = "=+-@\t";

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Leaves the stream open.</summary>
    public static StreamWriter Into(Stream stream) => new(stream, WithMark, leaveOpen: true) { NewLine = "\r\n" };

    public static string LineOf(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted));

    /// <summary>A name that looks like a formula is shown, not carried out.</summary>
    internal static string Harmless(string cell) =>
        cell.Length > 0 && Formulas.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
