using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>The register for people with a spreadsheet.</summary>
public sealed class ExportedTableTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly Registered _register = new(api);

    [Fact]
    public async Task A_table_for_spreadsheets_is_marked_quoted_and_harmless()
    {
        await _register.Put(
            _register.Recognition() with
            {
                ProductName = $"=HYPERLINK(\"http://x\",\"Chè\") {_register.Word}",
                ProducerName = "@Cơ sở, Đà Lạt",
            }
        );

        var content = await (await Export("csv")).Content.ReadAsByteArrayAsync(Cancellation);
        var text = Encoding.UTF8.GetString(content.AsSpan(3));

        Assert.Equal([0xEF, 0xBB, 0xBF], content[..3]);
        Assert.StartsWith("id,productCode,name,star,status,producerId,producerName,", text);
        Assert.Contains($",\"'=HYPERLINK(\"\"http://x\"\",\"\"Chè\"\") {_register.Word}\",3,valid,", text);
        Assert.Contains(",\"'@Cơ sở, Đà Lạt\",cooperative,", text);
        Assert.Equal(3, text.Split("\r\n").Length);
    }

    [Fact]
    public async Task A_workbook_has_the_same_table()
    {
        await _register.Put(_register.Recognition("=Chè"));
        var csv = await (await Export("csv")).Content.ReadAsStringAsync(Cancellation);

        await using var content = await (await Export("xlsx")).Content.ReadAsStreamAsync(Cancellation);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, Cancellation);
        using var workbook = SpreadsheetDocument.Open(copy, isEditable: false);
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>();

        Assert.Equal(
            csv.TrimStart('\uFEFF').TrimEnd().Split("\r\n"),
            rows.Select(row => string.Join(',', row.Elements<Cell>().Select(cell => cell.InnerText)))
        );
    }

    private async Task<HttpResponseMessage> Export(string format)
    {
        var url = $"/api/v1/certified-products/export?format={format}&q={_register.Word}&status=any";
        var answer = await api.Anyone().GetAsync(url, Cancellation);
        await answer.MustBe(200);
        return answer;
    }
}
