using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Application.Common;
using Ocop.Application.Printing;
using Table = Ocop.Application.Printing.Table;

namespace Ocop.Infrastructure.Printing.Xlsx;

/// <summary>Writes papers as a worksheet with numbers to go on with; no formula is ever written.</summary>
internal sealed class XlsxDocuments : IDocumentWriter
{
    public PrintFormat Format => PrintFormat.Xlsx;

    public string ContentType => MediaTypes.Xlsx;

    public byte[] Write(PrintedDocument document)
    {
        using var content = new MemoryStream();

        using (var package = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
            Fill(package, document);

        return Dated(content, document.DatedAt);
    }

    private static void Fill(SpreadsheetDocument package, PrintedDocument document)
    {
        var widths = WidthsOf(document);
        var styles = new CellStyles();
        var sheet = new Sheet(widths, styles);
        foreach (var block in document.Blocks)
            sheet.Add(block);

        var workbook = package.AddWorkbookPart();
        package.ChangeIdOfPart(workbook, "rId1");
        var worksheet = workbook.AddNewPart<WorksheetPart>("rId1");
        worksheet.Worksheet = Worksheet(document, widths, sheet);
        workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = styles.ToStylesheet();
        workbook.Workbook = new(
            new Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = "OCOP",
                    SheetId = 1,
                    Id = "rId1",
                }
            )
        );
    }

    private static Worksheet Worksheet(PrintedDocument document, IReadOnlyList<int> widths, Sheet sheet)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(
                widths.Select(
                    (width, index) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Column
                        {
                            Min = (uint)index + 1,
                            Max = (uint)index + 1,
                            Width = width,
                            CustomWidth = true,
                        }
                )
            ),
            sheet.Data
        );

        if (sheet.Merged is { } merged)
            worksheet.Append(merged);
        worksheet.Append(
            new PageSetup
            {
                PaperSize = 9, // A4
                Orientation = document.IsWide ? OrientationValues.Landscape : OrientationValues.Portrait,
                FitToHeight = 0, // as many pages as it takes
            }
        );
        return worksheet;
    }

    /// <summary>Each column is as wide as the tables that share it need it.</summary>
    private static List<int> WidthsOf(PrintedDocument document)
    {
        var tables = document.Blocks.OfType<Table>().ToList();
        var columns = tables.Max(table => table.Columns.Count);

        return
        [
            .. Enumerable
                .Range(0, columns)
                .Select(index =>
                    tables.Where(table => index < table.Columns.Count).Max(table => table.Columns[index].Width)
                ),
        ];
    }

    /// <summary>The package notes the moment it is written at each of its parts; here it is that of the record.</summary>
    private static byte[] Dated(MemoryStream package, DateTimeOffset at)
    {
        using var dated = new MemoryStream();

        using (var written = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var copy = new ZipArchive(dated, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in written.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = copy.CreateEntry(part.FullName);
                entry.LastWriteTime = at.ToUniversalTime();
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return dated.ToArray();
    }
}
