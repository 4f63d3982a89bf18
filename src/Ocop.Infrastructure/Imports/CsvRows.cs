using System.Text;
using CsvHelper;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Reads CSV: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs, quoted by RFC 4180.
/// </summary>
internal sealed class CsvRows : IRowReader
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private static readonly CsvReaderOptions Format = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        IncludeValuesInExceptions = false,
    };

    private readonly CsvReader _reader;
    private bool _isPastHeader;

    public CsvRows(ReadOnlyMemory<byte> file) => _reader = CsvReader.FromText(TextOf(file), Format);

    public ListedRow? Next()
    {
        try
        {
            return _isPastHeader ? Row() : Header();
        }
        catch (CsvFormatException broken)
        {
            throw ListFaults.Malformed(broken.LineNumber);
        }
    }

    public void Dispose() => _reader.Dispose();

    private ListedRow Header()
    {
        _isPastHeader = true;
        _reader.ReadHeader();
        return new(1, [.. _reader.Headers]);
    }

    private ListedRow? Row() =>
        _reader.Read()
            ? new(
                (int)_reader.LineNumber,
                [.. Enumerable.Range(0, _reader.FieldCount).Select(index => _reader.GetString(index))]
            )
            : null;

    /// <summary>Whatever is not text, a picture above all, shows by bytes that text does not have.</summary>
    private static string TextOf(ReadOnlyMemory<byte> file)
    {
        try
        {
            var text = Strict.GetString(file.Span).TrimStart('\uFEFF');
            return text.Contains('\0') ? throw ListFaults.NotText() : text;
        }
        catch (DecoderFallbackException)
        {
            throw ListFaults.NotText();
        }
    }
}
