using System.Globalization;
using System.Text;
using CsvHelper;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;
using Columns = Ocop.Domain.Imports.PublishedRow.Columns;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Reads lists in CSV: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs, quoted by
/// RFC 4180, with the columns by name in any order.
/// </summary>
internal sealed class CsvPublishedLists : IPublishedLists
{
    private const int MostRows = 20_000;
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

    public IReadOnlyList<PublishedRow> Read(ReadOnlyMemory<byte> file)
    {
        using var reader = CsvReader.FromText(TextOf(file), Format);

        try
        {
            reader.ReadHeader();
            Check(reader.Headers);
            return Rows(reader);
        }
        catch (CsvFormatException broken)
        {
            throw Refused("import.malformed", Malformed(broken.LineNumber));
        }
    }

    private static List<PublishedRow> Rows(CsvReader reader)
    {
        var rows = new List<PublishedRow>();

        while (reader.Read())
        {
            if (rows.Count == MostRows)
                throw Refused("import.too-many-rows", TooManyRows);

            rows.Add(Row(reader));
        }

        return rows.Count > 0 ? rows : throw Refused("import.empty", Empty);
    }

    private static PublishedRow Row(CsvReader row) =>
        new((int)row.LineNumber)
        {
            Province = Cell(row, Columns.Province),
            District = Cell(row, Columns.District),
            Commune = Cell(row, Columns.Commune),
            ProducerName = Cell(row, Columns.ProducerName),
            ProducerKind = Cell(row, Columns.ProducerKind),
            ProductName = Cell(row, Columns.ProductName),
            ProductGroup = Cell(row, Columns.ProductGroup),
            Stars = Cell(row, Columns.Stars),
            Score = Cell(row, Columns.Score),
            DecisionNumber = Cell(row, Columns.DecisionNumber),
            DecisionDate = Cell(row, Columns.DecisionDate),
            Round = Cell(row, Columns.Round),
            RecognisedBy = Cell(row, Columns.RecognisedBy),
            Source = Cell(row, Columns.Source),
            IsWhole = row.FieldCount == row.Headers.Count,
        };

    private static string? Cell(CsvReader row, string column) =>
        row.TryGetFieldIndex(column, out var index) && CleanText.Of(row.GetString(index)) is { Length: > 0 } cell
            ? cell
            : null;

    /// <summary>Whatever is not text, a spreadsheet or a picture above all, shows by bytes that text does not have.</summary>
    private static string TextOf(ReadOnlyMemory<byte> file)
    {
        try
        {
            var text = Strict.GetString(file.Span).TrimStart('\uFEFF');
            return text.Contains('\0') ? throw Refused("import.not-text", NotText) : text;
        }
        catch (DecoderFallbackException)
        {
            throw Refused("import.not-text", NotText);
        }
    }

    /// <summary>All faults of the header at once: a misspelt column must not silently be an empty one.</summary>
    private static void Check(IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim()).ToList();
        var faults = Columns
            .All.Except(names)
            .Select(name => Fault("import.column-missing", Missing(name)))
            .Concat(
                names
                    .Except(Columns.All)
                    .Take(Columns.All.Count)
                    .Select(name => Fault("import.column-unknown", Unknown(name)))
            )
            .Concat(
                names
                    .GroupBy(name => name)
                    .Where(group => group.Count() > 1)
                    .Take(Columns.All.Count)
                    .Select(group => Fault("import.column-repeated", Repeated(group.Key)))
            )
            .ToList();

        if (faults.Count > 0)
            throw new RefusedException(faults);
    }

    private static RefusedException Refused(string code, Text message) => new([Fault(code, message)]);

    private static Fault Fault(string code, Text message) => new("/file", code, message);

    private static readonly Text NotText = new(
        "Tệp không phải là văn bản UTF-8. Hãy lưu bảng tính dưới dạng CSV UTF-8.",
        "The file is not UTF-8 text. Save the spreadsheet as CSV UTF-8."
    );

    private static readonly Text Empty = new("Tệp không có dòng dữ liệu nào.", "The file has no rows.");

    private static readonly Text TooManyRows = new(
        string.Create(CultureInfo.InvariantCulture, $"Tệp có nhiều hơn {MostRows} dòng; hãy chia nhỏ."),
        string.Create(CultureInfo.InvariantCulture, $"The file has more than {MostRows} rows; split it.")
    );

    private static Text Malformed(long line) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Dấu ngoặc kép sai ở dòng {line}."),
            string.Create(CultureInfo.InvariantCulture, $"The quotes are wrong on line {line}.")
        );

    private static Text Missing(string column) => new($"Thiếu cột “{column}”.", $"The column “{column}” is missing.");

    private static Text Unknown(string column) =>
        new($"Không có cột nào tên “{Short(column)}”.", $"There is no column “{Short(column)}”.");

    private static Text Repeated(string column) =>
        new($"Cột “{Short(column)}” bị lặp lại.", $"The column “{Short(column)}” is repeated.");

    private static string Short(string name) => name.Length <= 50 ? name : name[..50] + "…";
}
