using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Application.Common;
using Ocop.Application.Register.Exports;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Ocop.Infrastructure.Register.Exports;

/// <summary>One worksheet, written row by row; every cell is text, so that nothing is read as a formula or a date.</summary>
internal sealed class XlsxRegister : IRegisterFileFormat
{
    public ExportFormat Format => ExportFormat.Xlsx;

    public string ContentType => MediaTypes.Xlsx;

    public string Extension => "xlsx";

    public async Task WriteAsync(RegisterRows rows, Stream to, CancellationToken cancellationToken)
    {
        using var package = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        var worksheet = workbook.AddNewPart<WorksheetPart>("rId1");

        using (var sheet = OpenXmlWriter.Create(worksheet))
        {
            sheet.WriteStartElement(new Worksheet());
            sheet.WriteStartElement(new SheetData());
            Write(sheet, RegisterTable.Header);
            await foreach (var item in rows.Items(cancellationToken))
                Write(sheet, RegisterTable.RowOf(item));
            sheet.WriteEndElement();
            sheet.WriteEndElement();
        }

        var only = new Sheet
        {
            Name = "OCOP",
            SheetId = 1,
            Id = "rId1",
        };
        workbook.Workbook = new(new Sheets(only));
    }

    private static void Write(OpenXmlWriter sheet, IReadOnlyList<string> cells)
    {
        sheet.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            var text = new Text(cell) { Space = SpaceProcessingModeValues.Preserve };
            sheet.WriteElement(new Cell(new InlineString(text)) { DataType = CellValues.InlineString });
        }

        sheet.WriteEndElement();
    }
}
