using System.Text;
using Ocop.Application.Register.Exports;

namespace Ocop.Infrastructure.Register.Exports;

/// <summary>RFC 4180, in UTF-8 with the mark by which spreadsheets know it.</summary>
internal sealed class CsvRegister : IRegisterFileFormat
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public ExportFormat Format => ExportFormat.Csv;

    public string ContentType => "text/csv; charset=utf-8; header=present";

    public string Extension => "csv";

    public async Task WriteAsync(RegisterRows rows, Stream to, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(to, WithMark, leaveOpen: true) { NewLine = "\r\n" };

        await text.WriteLineAsync(LineOf(RegisterTable.Header));
        await foreach (var item in rows.Items(cancellationToken))
            await text.WriteLineAsync(LineOf(RegisterTable.RowOf(item)));
    }

    private static string LineOf(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted));

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
