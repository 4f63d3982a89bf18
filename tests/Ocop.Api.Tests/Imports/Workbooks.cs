using System.Globalization;
using System.IO.Compression;
using System.Security;

namespace Ocop.Api.Tests.Imports;

/// <summary>Workbooks as spreadsheet programs write them, put together by hand so that a test can spoil any part.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="rows">Words, numbers and dates; null is an empty cell.</param>
    public static byte[] Of(IEnumerable<object?[]> rows) =>
        OfSheet(
            string.Concat(
                rows.Select(
                    (cells, index) =>
                        $"""<row r="{index + 1}">{string.Concat(cells.Select((cell, column) => Cell(cell, column, index + 1)))}</row>"""
                )
            )
        );

    /// <param name="rows">The rows as they stand in the file.</param>
    public static byte[] OfSheet(string rows, string before = "") =>
        Zip(
            ("[Content_Types].xml", ContentTypes),
            ("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"))
            ),
            ("xl/styles.xml", Styles),
            (
                "xl/worksheets/sheet1.xml",
                $"{before}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>"
            )
        );

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();

        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    public static string Words(string words, string at) =>
        $"""<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(words)}</t></is></c>""";

    private static string Cell(object? cell, int column, int row)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

        return cell switch
        {
            null => "",
            string words => Words(words, at),
            DateOnly day => $"""<c r="{at}" s="1"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>""",
            _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{at}"><v>{cell}</v></c>"""),
        };
    }

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        $"""<Relationships xmlns="{Packages}/relationships">"""
        + string.Concat(
            relations.Select(one =>
                $"""<Relationship Id="{one.Id}" Type="{Links}/{one.Kind}" Target="{one.Target}"/>"""
            )
        )
        + "</Relationships>";

    private const string ContentTypes =
        $"""<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""";

    /// <summary>Style 1 shows a number as a date.</summary>
    private const string Styles =
        $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""";
}
