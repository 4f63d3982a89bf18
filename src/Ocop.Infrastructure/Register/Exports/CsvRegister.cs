using Ocop.Application.Register.Exports;

namespace Ocop.Infrastructure.Register.Exports;

internal sealed class CsvRegister : IRegisterFileFormat
{
    public ExportFormat Format => ExportFormat.Csv;

    public string ContentType => CsvText.ContentType;

    public string Extension => "csv";

    public async Task WriteAsync(RegisterRows rows, Stream to, CancellationToken cancellationToken)
    {
        await using var text = CsvText.Into(to);

        await text.WriteLineAsync(CsvText.LineOf(RegisterTable.Header));
        await foreach (var item in rows.Items(cancellationToken))
            await text.WriteLineAsync(CsvText.LineOf(RegisterTable.RowOf(item)));
    }
}
