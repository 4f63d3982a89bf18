using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Reads the first worksheet of an Excel workbook (.xlsx). Of a formula it takes the value that the spreadsheet kept, of
/// merged cells the first, and it passes over rows in which nothing stands. Cells come out as they would stand in CSV.
/// </summary>
internal sealed class XlsxRows : IRowReader
{
    private const long MostBytes = 64 * 1024 * 1024;
    private const int MostParts = 1_000;
    private const int MostColumns = 100;
    private const int MostRows = 100_000;

    private readonly IExcelDataReader _reader;
    private int _columns;

    /// <summary>The reader asks for Windows' code pages, which only its older formats need, before it reads anything.</summary>
    static XlsxRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public XlsxRows(ReadOnlyMemory<byte> file)
    {
        try
        {
            RefuseBombs(file);
            _reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file.ToArray(), writable: false));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw ListFaults.UnreadableWorkbook();
        }

        if (_reader.FieldCount > MostColumns || _reader.RowCount > MostRows)
            throw ListFaults.TooLargeWorkbook();
    }

    /// <summary>A workbook is a ZIP archive, whatever its name says.</summary>
    public static bool IsIn(ReadOnlyMemory<byte> file) => file.Span.StartsWith("PK\u0003\u0004"u8);

    public ListedRow? Next()
    {
        try
        {
            while (_reader.Read())
            {
                if (Row() is { } row)
                    return row;
            }

            return null;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw ListFaults.UnreadableWorkbook();
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <returns>None where nothing stands. Empty cells behind the header's last column are no cells.</returns>
    private ListedRow? Row()
    {
        var cells = Enumerable.Range(0, _reader.FieldCount).Select(CellAt).ToList();
        var last = cells.FindLastIndex(cell => cell.Length > 0);
        if (last < 0)
            return null;

        if (_columns == 0)
            _columns = last + 1;
        var row = cells.Take(Math.Max(_columns, last + 1)).ToList();
        row.AddRange(Enumerable.Repeat("", Math.Max(0, _columns - row.Count)));
        return new(_reader.Depth + 1, row);
    }

    /// <summary>A cell in which a formula failed is empty: there is no value that it could stand for.</summary>
    private string CellAt(int index) =>
        _reader.GetValue(index) switch
        {
            null => "",
            DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number => ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture)!.Trim(),
        };

    /// <summary>
    /// A few kilobytes can unpack to any size. The archive's own figures can be believed: unpacking stops at them.
    /// </summary>
    private static void RefuseBombs(ReadOnlyMemory<byte> file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);

        if (archive.Entries.Count > MostParts || archive.Entries.Sum(part => part.Length) > MostBytes)
            throw ListFaults.TooLargeWorkbook();
    }

    /// <summary>On files that are no workbooks the reader fails in many ways; whichever it is, the file is at fault.</summary>
    private static bool IsBroken(Exception failure) => failure is not (RefusedException or OutOfMemoryException);
}
