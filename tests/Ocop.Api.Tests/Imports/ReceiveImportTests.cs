using System.Net.Http.Json;
using System.Text;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Imports;

/// <summary>What is refused as a whole, and what is found about single rows.</summary>
public sealed class ReceiveImportTests(ImportingApi api) : IClassFixture<ImportingApi>
{
    private const string Header =
        "province_at_recognition,district_at_recognition,commune_at_recognition,producer_name,producer_kind,product_name,"
        + "product_group,stars,score,decision_number,decision_date,round_or_year,recognised_by,source_url";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_imports_without_signing_in() =>
        await (await api.Public.Receive(Lists.Of(Listed.Another))).MustBeProblem(401, "not-signed-in");

    [Theory]
    [InlineData(Role.CommuneOfficer, UnitLevel.Commune)]
    [InlineData(Role.CouncilMember, UnitLevel.Province)]
    [InlineData(Role.Auditor, UnitLevel.Province)]
    public async Task Only_officers_of_province_and_centre_import(Role role, UnitLevel level)
    {
        var unit = level is UnitLevel.Province ? ImportingApi.CaMau : Units.LaoCaiWard;
        var somebody = await api.Officer(role, unit, level);

        await (await somebody.Receive(Lists.Of(Listed.Another))).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task A_list_is_looked_through_and_nothing_is_entered()
    {
        var listed = Listed.Another;

        var import = await api.Central.Received(listed);

        Assert.Equal(1, (int)import["counts"]!["new"]!);
        Assert.Null(import["commitment"]);
        Assert.Empty((await Found(listed.Product))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_column() =>
        await (await api.Central.Receive([0xEF, 0xBB, 0xBF, .. Lists.Of(Listed.Another)])).MustBe(201);

    [Fact]
    public async Task Spreadsheets_may_separate_by_semicolons() =>
        await (
            await api.Central.Receive(
                Lists.OfLines(Header.Replace(',', ';'), "Cà Mau;;;;;Mắm ba khía;;4;;;;2025;province;")
            )
        ).MustBe(201);

    [Fact]
    public async Task A_picture_is_no_list() =>
        Assert.Equal(["import.not-text"], await Refused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));

    [Fact]
    public async Task Zero_bytes_are_no_text() =>
        Assert.Equal(["import.not-text"], await Refused([.. Encoding.UTF8.GetBytes(Header), 0, 0, 0]));

    [Fact]
    public async Task A_list_without_rows_is_refused() =>
        Assert.Equal(["import.empty"], await Refused(Lists.OfLines(Header)));

    [Fact]
    public async Task Nothing_at_all_is_refused() =>
        Assert.Equal(14, (await Refused([])).Count(code => code == "import.column-missing"));

    [Fact]
    public async Task Every_column_that_is_missing_or_unknown_is_named() =>
        Assert.Equal(
            ["import.column-missing", "import.column-unknown"],
            await Refused(Lists.OfLines(Header.Replace("stars", "star"), "Cà Mau"))
        );

    [Fact]
    public async Task A_column_stands_once() =>
        Assert.Equal(["import.column-repeated"], await Refused(Lists.OfLines(Header + ",stars", "Cà Mau")));

    [Fact]
    public async Task A_thousand_columns_are_too_many() =>
        Assert.All(
            await Refused(Lists.OfLines(Header + "," + string.Join(',', Enumerable.Range(0, 1000)), "Cà Mau")),
            code => Assert.Equal("import.column-unknown", code)
        );

    [Fact]
    public async Task A_quote_that_never_ends_is_refused() =>
        Assert.Equal(["import.malformed"], await Refused(Lists.OfLines(Header, "\"Cà Mau,,,", ",,,")));

    [Fact]
    public async Task Too_many_rows_are_refused() =>
        Assert.Equal(
            ["import.too-many-rows"],
            await Refused(Lists.OfLines([Header, .. Enumerable.Repeat("Cà Mau,,,,,A,,4,,,,,,", 20_001)]))
        );

    [Fact]
    public async Task Too_large_a_file_is_refused() =>
        await (await api.Central.Receive(new byte[(5 * 1024 * 1024) + 1])).MustBeProblem(413, "request.too-large");

    [Fact]
    public async Task Something_else_than_a_form_is_refused() =>
        await (await api.Central.PostAsJsonAsync("/api/v1/imports", new { file = "x" }, Cancellation)).MustBe(415);

    [Fact]
    public async Task A_form_without_the_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };

        await (await api.Central.PostAsync("/api/v1/imports", form, Cancellation)).MustBeProblem(
            400,
            "request.unreadable"
        );
    }

    [Fact]
    public async Task A_name_with_hidden_characters_is_refused() =>
        await (await api.Central.Receive(Lists.Of(Listed.Another), "danh\u202Esach.csv")).MustBe(422);

    [Theory]
    [InlineData("stars", "", "star-missing", "error")]
    [InlineData("stars", "2", "star-impossible", "error")]
    [InlineData("stars", "6", "star-impossible", "error")]
    [InlineData("stars", "bốn", "star-impossible", "error")]
    [InlineData("product_name", "", "product-missing", "error")]
    [InlineData("product_name", "A\u200BB", "cell-forbidden-character", "error")]
    [InlineData("province_at_recognition", "", "province-missing", "error")]
    [InlineData("province_at_recognition", "Atlantis", "province-unknown", "error")]
    [InlineData("decision_date", "2025-02-30", "date-impossible", "error")]
    [InlineData("decision_date", "2026-06-02", "date-impossible", "error")]
    [InlineData("decision_date", "2012-12-31", "date-impossible", "error")]
    [InlineData("decision_date", "hôm qua", "date-impossible", "error")]
    [InlineData("round_or_year", "2027", "year-impossible", "error")]
    [InlineData("round_or_year", "2012", "year-impossible", "error")]
    [InlineData("producer_name", "", "producer-not-published", "warning")]
    [InlineData("producer_kind", "other", "producer-kind-unknown", "warning")]
    [InlineData("product_group", "Đồ cổ", "group-unknown", "warning")]
    [InlineData("score", "101", "score-unreadable", "warning")]
    [InlineData("score", "chín mươi", "score-unreadable", "warning")]
    [InlineData("decision_number", "số bốn", "decision-number-unusual", "warning")]
    [InlineData("decision_number", "12/QĐ-UBND", "decision-without-date", "warning")]
    [InlineData("decision_date", "2025-03-01", "date-without-decision", "warning")]
    [InlineData("round_or_year", "đợt 2 năm 2025", "date-not-published", "warning")]
    [InlineData("round_or_year", "đợt 2", "time-not-published", "warning")]
    [InlineData("round_or_year", "2019", "already-expired", "warning")]
    [InlineData("recognised_by", "", "level-not-published", "warning")]
    [InlineData("commune_at_recognition", "Không Có Xã", "unit-unknown", "warning")]
    [InlineData("district_at_recognition", "Không Có Huyện", "unit-unknown", "warning")]
    public async Task A_row_is_looked_through_cell_by_cell(string column, string cell, string code, string severity)
    {
        var import = await api.Central.Received(With(column, cell));

        var finding = (await api.Central.Findings(import)).Single(finding => (string)finding["code"]! == code);
        Assert.Equal((2, severity), ((int)finding["line"]!, (string)finding["severity"]!));
        Assert.NotEqual((string)finding["message"]!["vi"]!, (string)finding["message"]!["en"]!);
        Assert.Equal(severity == "error" ? 1 : 0, (int)import["counts"]!["rowsWithErrors"]!);
    }

    [Fact]
    public async Task A_commune_that_is_not_named_is_found()
    {
        var import = await api.Central.Received(Listed.Another);

        Assert.Contains(
            await api.Central.Findings(import),
            finding => (string)finding["code"]! == "commune-not-published"
        );
    }

    [Fact]
    public async Task A_place_of_several_meanings_is_entered_with_its_province_and_names_them()
    {
        var import = await api.Central.Received(
            Listed.Another with
            {
                Province = "Lào Cai",
                Commune = "Thanh Bình",
                Round = "2020",
            }
        );

        var finding = Assert.Single(
            await api.Central.Findings(import),
            finding => (string)finding["code"]! == "unit-ambiguous"
        );
        Assert.Equal(
            ["xã Thanh Bình, huyện Mường Khương, tỉnh Lào Cai", "xã Thanh Bình, thị xã Sa Pa, tỉnh Lào Cai"],
            finding["candidates"]!.AsArray().Select(unit => (string)unit!["name"]!).Order(StringComparer.Ordinal)
        );
        Assert.Equal(1, (int)import["counts"]!["new"]!);
    }

    [Fact]
    public async Task A_former_province_is_found_by_a_later_name()
    {
        var import = await api.Central.Received(
            Listed.Another with
            {
                Province = "Thừa Thiên Huế",
                Date = "2025-06-01",
            }
        );

        var finding = Assert.Single(
            await api.Central.Findings(import),
            finding => (string)finding["code"]! == "unit-by-former-name"
        );
        Assert.Equal("province_at_recognition", (string)finding["column"]!);
        Assert.NotEmpty(finding["candidates"]!.AsArray());
    }

    [Fact]
    public async Task A_row_with_too_few_cells_is_an_error()
    {
        var received = await api.Central.Receive(Lists.OfLines(Header, "Cà Mau,,,,,Mắm,,4"));
        await received.MustBe(201);

        Assert.Equal("row-broken", (string)(await received.Json())["findings"]![0]!["code"]!);
    }

    [Fact]
    public async Task A_cell_that_is_too_long_is_an_error()
    {
        var import = await api.Central.Received(Listed.Another with { Round = new string('x', 1001) });

        Assert.Equal("cell-too-long", (string)import["findings"]![0]!["code"]!);
    }

    [Fact]
    public async Task A_province_brings_in_its_own_rows_only()
    {
        var officer = await api.Officer(Role.ProvinceOfficer, ImportingApi.CaMau, UnitLevel.Province);

        var import = await officer.Received(
            Listed.Another with
            {
                Province = "Bạc Liêu",
            },
            Listed.Another with
            {
                Province = "Lào Cai",
            }
        );

        var error = Assert.Single(await officer.Findings(import, "&severity=error"));
        Assert.Equal(("outside-territory", 3), ((string)error["code"]!, (int)error["line"]!));
    }

    [Fact]
    public async Task Findings_are_filtered_and_paged()
    {
        var import = await api.Central.Received(
            Listed.Another with
            {
                Stars = "",
            },
            Listed.Another with
            {
                Stars = "9",
            },
            Listed.Another
        );

        var first = await api.Central.GetJson(
            $"/api/v1/imports/{import["id"]}/findings?severity=error&limit=1&count=true"
        );
        var second = await api.Central.GetJson(
            $"/api/v1/imports/{import["id"]}/findings?severity=error&limit=1&cursor={first["nextCursor"]}"
        );

        Assert.Equal((2, 2, 3), ((int)first["total"]!, Line(first), Line(second)));
        Assert.Null(second["nextCursor"]);

        static int Line(System.Text.Json.Nodes.JsonNode page) => (int)page["items"]![0]!["line"]!;
    }

    [Fact]
    public async Task Findings_are_filtered_by_code()
    {
        var import = await api.Central.Received(Listed.Another with { Stars = "", Producer = "" });

        var found = await api.Central.Findings(import, "&code=star-missing");

        Assert.Equal("star-missing", (string)Assert.Single(found)["code"]!);
    }

    [Theory]
    [InlineData("severity=fatal")]
    [InlineData("colour=red")]
    [InlineData("limit=0")]
    public async Task Questions_that_make_no_sense_are_refused(string question)
    {
        var import = await api.Central.Received(Listed.Another);

        await (await api.Central.GetAsync($"/api/v1/imports/{import["id"]}/findings?{question}", Cancellation)).MustBe(
            400
        );
    }

    private async Task<List<string>> Refused(byte[] file)
    {
        var problem = await (await api.Central.Receive(file)).MustBeProblem(422, "request.invalid");
        return [.. problem["errors"]!.AsArray().Select(error => (string)error!["code"]!)];
    }

    private Task<System.Text.Json.Nodes.JsonNode> Found(string words) =>
        api.Public.GetJson($"/api/v1/certified-products?status=any&q={Uri.EscapeDataString(words)}");

    private static Listed With(string column, string cell) =>
        column switch
        {
            "stars" => Listed.Another with { Stars = cell },
            "product_name" => Listed.Another with { Product = cell },
            "province_at_recognition" => Listed.Another with { Province = cell },
            "district_at_recognition" => Listed.Another with { District = cell },
            "commune_at_recognition" => Listed.Another with { Commune = cell },
            "producer_name" => Listed.Another with { Producer = cell },
            "producer_kind" => Listed.Another with { Kind = cell },
            "product_group" => Listed.Another with { Group = cell },
            "score" => Listed.Another with { Score = cell },
            "decision_number" => Listed.Another with { Decision = cell },
            "decision_date" => Listed.Another with { Date = cell },
            "round_or_year" => Listed.Another with { Round = cell },
            _ => Listed.Another with { By = cell },
        };
}
