using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Imports;

/// <summary>A list may come as an Excel workbook: it says what the same list says in CSV.</summary>
public sealed class WorkbookImportTests(ImportingApi api) : IClassFixture<ImportingApi>
{
    private static readonly string[] Header = [.. PublishedRow.Columns.All];

    private static int s_products;

    [Fact]
    public async Task The_real_list_comes_to_the_same_as_a_workbook()
    {
        var path = new DataFolder(path: null).PathTo("demo/products.csv");
        var csv = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        var asText = await Received(csv);
        var asWorkbook = await Received(Workbooks.Of(RowsOf(path)));

        Assert.Equal(asText["counts"]!.ToJsonString(), asWorkbook["counts"]!.ToJsonString());
        Assert.Equal(await FindingsOf(asText), await FindingsOf(asWorkbook));
    }

    [Fact]
    public async Task What_a_file_is_shows_in_its_content_not_in_its_name() =>
        await (await api.Central.Receive(Workbooks.Of([Header, Row()]), "list.csv")).MustBe(201);

    [Fact]
    public async Task Of_a_formula_the_value_that_was_kept_is_taken()
    {
        var stars = $"""<c r="H2"><f>2+2</f><v>4</v></c>""";
        var file = Workbooks.OfSheet($"<row r=\"1\">{HeaderCells}</row><row r=\"2\">{Named}{stars}</row>");

        Assert.Equal(1, (int)(await Received(file))["counts"]!["new"]!);
    }

    [Fact]
    public async Task Empty_rows_are_passed_over_and_lines_are_those_of_the_sheet()
    {
        var import = await Received(Workbooks.Of([Header, [], Row(), ["", " "], Row(stars: 9.0), []]));

        Assert.Equal(2, (int)import["counts"]!["rows"]!);
        var error = Assert.Single(await api.Central.Findings(import, "&severity=error"));
        Assert.Equal(("star-impossible", 5), ((string)error["code"]!, (int)error["line"]!));
    }

    [Fact]
    public async Task A_cell_merged_over_rows_is_that_of_the_first()
    {
        var second = Row();
        second[0] = null;

        var import = await Received(Workbooks.Of([Header, Row(), second]));

        var error = Assert.Single(await api.Central.Findings(import, "&severity=error"));
        Assert.Equal(("province-missing", 3), ((string)error["code"]!, (int)error["line"]!));
    }

    [Fact]
    public async Task A_cell_beside_the_table_breaks_its_row()
    {
        var import = await Received(Workbooks.Of([Header, [.. Row(), "ghi chú"]]));

        Assert.Equal(
            "row-broken",
            (string)Assert.Single(await api.Central.Findings(import, "&severity=error"))["code"]!
        );
    }

    [Fact]
    public async Task Columns_are_held_to_the_same_rules_as_in_csv() =>
        Assert.Equal(
            ["import.column-missing", "import.column-unknown"],
            await Refused(
                Workbooks.Of([
                    [.. Header[..^1], "nguồn"],
                    Row(),
                ])
            )
        );

    [Fact]
    public async Task A_workbook_without_rows_is_refused() =>
        Assert.Equal(["import.empty"], await Refused(Workbooks.Of([Header])));

    [Fact]
    public async Task An_archive_that_is_no_workbook_is_refused() =>
        Assert.Equal(["import.unreadable-workbook"], await Refused(Workbooks.Zip(("a.txt", "x"))));

    [Fact]
    public async Task Half_a_workbook_is_refused() =>
        Assert.Equal(["import.unreadable-workbook"], await Refused(Workbooks.Of([Header, Row()])[..200]));

    [Fact]
    public async Task An_old_workbook_is_refused() =>
        Assert.Equal(
            ["import.not-text"],
            await Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0, 0, 0, 0, 0])
        );

    [Fact]
    public async Task A_workbook_that_unpacks_to_any_size_is_refused() =>
        Assert.Equal(
            ["import.workbook-too-large"],
            await Refused(Workbooks.OfSheet(new string(' ', 65 * 1024 * 1024)))
        );

    [Fact]
    public async Task A_workbook_with_entities_that_multiply_is_refused() =>
        Assert.Equal(
            ["import.unreadable-workbook"],
            await Refused(Workbooks.OfSheet($"<row r=\"1\">{HeaderCells}</row>", "<!DOCTYPE a [<!ENTITY b \"b\">]>"))
        );

    [Fact]
    public async Task A_cell_at_the_far_end_of_the_sheet_is_refused() =>
        Assert.Equal(
            ["import.workbook-too-large"],
            await Refused(Workbooks.OfSheet($"<row r=\"1\">{HeaderCells}{Workbooks.Words("x", "XFD1")}</row>"))
        );

    private static string HeaderCells =>
        string.Concat(Header.Select((name, column) => Workbooks.Words(name, $"{(char)('A' + column)}1")));

    private static string Named => Workbooks.Words("Cà Mau", "A2") + Workbooks.Words(Product, "F2");

    /// <summary>A product that no other test speaks of.</summary>
    private static string Product => $"Cua biển {Interlocked.Increment(ref s_products)}w";

    private static object?[] Row(double stars = 4) =>
        [
            "Cà Mau",
            null,
            null,
            "HTX Đất Mũi",
            "cooperative",
            Product,
            null,
            stars,
            null,
            null,
            new DateOnly(2025, 3, 1),
            2025.0,
            "province",
            null,
        ];

    /// <summary>Stars, scores and days as spreadsheets keep them: numbers and dates, not words.</summary>
    private static IEnumerable<object?[]> RowsOf(string path)
    {
        yield return Header;

        using var reader = CsvReader.FromFile(path);
        while (reader.Read())
            yield return [.. Header.Select(column => Typed(column, reader.GetString(column)))];
    }

    private static object? Typed(string column, string cell) =>
        cell.Length == 0 ? null
        : column is PublishedRow.Columns.Stars or PublishedRow.Columns.Score
        && double.TryParse(cell, CultureInfo.InvariantCulture, out var number)
            ? number
        : column is PublishedRow.Columns.DecisionDate
        && DateOnly.TryParseExact(cell, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : cell;

    private async Task<JsonNode> Received(byte[] file)
    {
        var received = await api.Central.Receive(file, "list.xlsx");
        await received.MustBe(201);
        return await received.Json();
    }

    private async Task<List<string>> FindingsOf(JsonNode import)
    {
        var findings = await api.Central.GetAll($"/api/v1/imports/{import["id"]}/findings?sort=line");
        return
        [
            .. findings
                .Select(one => $"{one["line"]} {one["code"]} {one["column"]} {one["message"]!["vi"]}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private async Task<List<string>> Refused(byte[] file)
    {
        var problem = await (await api.Central.Receive(file, "list.xlsx")).MustBeProblem(422, "request.invalid");
        return [.. problem["errors"]!.AsArray().Select(error => (string)error!["code"]!)];
    }
}
