using System.Text;
using ExcelDataReader;

namespace Ocop.Api.Tests.Printing;

/// <summary>Reads a workbook back.</summary>
internal static class Workbook
{
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Words and numbers, row by row; null where a cell is empty.</summary>
    public static List<object?[]> RowsOf(byte[] workbook)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        var rows = new List<object?[]>();

        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);

        return rows;
    }
}
