using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Imports;

public sealed class CommitImportTests(ImportingApi api) : IClassFixture<ImportingApi>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_committed_is_public()
    {
        var listed = Listed.Another with { Decision = "12/QĐ-UBND", Date = "2025-03-01" };

        await api.Central.Entered(listed);

        var product = await Product(listed.Product);
        Assert.Equal(
            (4, "valid", listed.Producer, "Cà Mau"),
            (
                (int)product["star"]!,
                (string)product["status"]!,
                (string)product["producer"]!["name"]!,
                (string)product["place"]!["province"]!["name"]!
            )
        );
    }

    [Fact]
    public async Task Rows_with_errors_are_not_left_out_silently()
    {
        var import = await api.Central.Received(Listed.Another, Listed.Another with { Stars = "" });

        await (await api.Central.Commit(import, exclude: false)).MustBeProblem(409, "import.has-errors");
    }

    [Fact]
    public async Task Nothing_is_entered_by_a_refused_commitment()
    {
        var listed = Listed.Another;
        var import = await api.Central.Received(listed, Listed.Another with { Stars = "" });

        await api.Central.Commit(import, exclude: false);

        Assert.Empty((await Found(listed.Product))["items"]!.AsArray());
    }

    [Fact]
    public async Task Without_errors_nothing_has_to_be_said()
    {
        var import = await api.Central.Received(Listed.Another);

        await (await api.Central.Commit(import, exclude: false)).MustBe(201);
    }

    [Fact]
    public async Task Said_so_rows_with_errors_are_left_out() =>
        Assert.Equal(
            """{"entered":1,"unchanged":0,"leftOut":1,"newProducts":1,"newCertificates":0}""",
            (await api.Central.Entered(Listed.Another, Listed.Another with { Stars = "" })).ToJsonString()
        );

    [Fact]
    public async Task An_import_is_committed_once()
    {
        var import = await api.Central.Received(Listed.Another);
        await (await api.Central.Commit(import)).MustBe(201);

        await (await api.Central.Commit(import)).MustBeProblem(409, "import.committed");
    }

    [Fact]
    public async Task The_dry_run_is_named_by_its_version_too()
    {
        var import = await api.Central.Received(Listed.Another);
        using var stale = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/imports/{import["id"]}/commitment")
        {
            Content = JsonContent.Create(new { excludeRowsWithErrors = true }),
        };
        stale.Headers.TryAddWithoutValidation("If-Match", "\"7\"");

        await (await api.Central.SendAsync(stale, Cancellation)).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task Another_province_does_not_find_it()
    {
        var officer = await api.Officer(Role.ProvinceOfficer, ImportingApi.CaMau, UnitLevel.Province);
        var neighbour = await api.Officer(Role.ProvinceOfficer, Units.LaoCai, UnitLevel.Province);
        var import = await officer.Received(Listed.Another);

        await (await neighbour.Commit(import)).MustBeProblem(404, "not-found");
        await (await neighbour.GetAsync($"/api/v1/imports/{import["id"]}", Cancellation)).MustBe(404);
        await (await neighbour.GetAsync($"/api/v1/imports/{import["id"]}/findings", Cancellation)).MustBe(404);
    }

    [Fact]
    public async Task A_province_commits_no_import_of_the_centre()
    {
        var officer = await api.Officer(Role.ProvinceOfficer, ImportingApi.CaMau, UnitLevel.Province);

        await (await officer.Commit(await api.Central.Received(Listed.Another))).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task An_auditor_looks_and_does_not_commit()
    {
        var auditor = await api.Officer(Role.Auditor, UnitKey.VietNam.Id, UnitLevel.Central);
        var import = await api.Central.Received(Listed.Another);

        Assert.Equal(1, (int)(await auditor.GetJson($"/api/v1/imports/{import["id"]}"))["counts"]!["rows"]!);
        await (await auditor.Commit(import)).MustBeProblem(403, "not-allowed");
    }

    [Theory]
    [InlineData("""{"excludeRowsWithErrors":"yes"}""")]
    [InlineData("""{"excludeRowsWithErrors":true,"star":5}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_commitment_that_makes_no_sense_is_refused(string body)
    {
        var import = await api.Central.Received(Listed.Another);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        await (
            await api.Central.PostAsync($"/api/v1/imports/{import["id"]}/commitment", content, Cancellation)
        ).MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Two_commitments_at_once_do_not_enter_a_product_twice()
    {
        var listed = Listed.Another;
        JsonNode[] imports = [await api.Central.Received(listed), await api.Central.Received(listed)];

        var answers = await Task.WhenAll(imports.Select(import => api.Central.Commit(import)));

        Assert.Contains(answers, answer => (int)answer.StatusCode == 201);
        foreach (var answer in answers.Where(answer => (int)answer.StatusCode != 201))
            await answer.MustBeProblem(409, "import.another-meanwhile");
        Assert.Single((await Found(listed.Product))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_list_that_comes_again_changes_nothing()
    {
        Listed[] list =
        [
            Listed.Another,
            Listed.Another with
            {
                Producer = "",
                Commune = "Đất Mũi",
            },
            Listed.Another with
            {
                Decision = "77/QĐ-UBND",
                Date = "2025-04-01",
            },
            Listed.Another with
            {
                Round = "",
            },
        ];
        await api.Central.Entered(list);

        Assert.Equal(
            """{"entered":0,"unchanged":4,"leftOut":0,"newProducts":0,"newCertificates":0}""",
            (await api.Central.Entered(list)).ToJsonString()
        );
    }

    [Fact]
    public async Task A_row_that_comes_twice_in_a_list_is_entered_once()
    {
        var listed = Listed.Another;

        var import = await api.Central.Received(listed, listed);

        Assert.Equal((1, 1), ((int)import["counts"]!["new"]!, (int)import["counts"]!["unchanged"]!));
        Assert.Contains(await api.Central.Findings(import), finding => (string)finding["code"]! == "row-repeated");
    }

    [Fact]
    public async Task A_product_recognised_twice_has_two_recognitions()
    {
        var listed = Listed.Another with { Round = "2021", Stars = "3" };

        await api.Central.Entered(listed, listed with { Round = "2024", Stars = "4" });

        Assert.Equal(2, (await Detail(listed.Product))["recognitions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Products_of_one_name_are_told_apart_by_their_producers()
    {
        var listed = Listed.Another;

        var outcome = await api.Central.Entered(listed, listed with { Producer = "HTX Năm Căn" });

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task Namesakes_in_two_districts_are_two_households()
    {
        var listed = Listed.Another with
        {
            Producer = "Hộ kinh doanh Nguyễn Văn An",
            Kind = "household",
            Round = "2024",
        };

        var outcome = await api.Central.Entered(
            listed with
            {
                District = "Năm Căn",
            },
            listed with
            {
                District = "Ngọc Hiển",
            }
        );

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task A_list_without_producers_speaks_of_the_only_product_it_can_mean()
    {
        var listed = Listed.Another with { Round = "2021" };
        await api.Central.Entered(listed);

        var again = await api.Central.Received(listed with { Producer = "", Round = "2024" });

        Assert.Equal(0, (int)again["counts"]!["newProducts"]!);
        Assert.Contains(
            await api.Central.Findings(again),
            finding => (string)finding["code"]! == "product-by-other-name"
        );
    }

    [Fact]
    public async Task Of_several_it_can_mean_it_speaks_of_none()
    {
        var listed = Listed.Another with { Round = "2021" };
        await api.Central.Entered(listed, listed with { Producer = "HTX Năm Căn" });

        var again = await api.Central.Received(listed with { Producer = "", Round = "2024" });

        Assert.Equal(1, (int)again["counts"]!["newProducts"]!);
        Assert.Contains(await api.Central.Findings(again), finding => (string)finding["code"]! == "product-ambiguous");
    }

    [Fact]
    public async Task Two_products_of_one_decision_are_two_however_alike()
    {
        var listed = Listed.Another with { Decision = "5/QĐ-UBND", Date = "2024-05-06" };

        var outcome = await api.Central.Entered(listed, listed with { Product = $"{listed.Product} hộp 500 g" });

        Assert.Equal(2, (int)outcome["newProducts"]!);
    }

    [Fact]
    public async Task The_same_told_with_less_precision_changes_nothing()
    {
        var listed = Listed.Another with { Decision = "31/QĐ-UBND", Date = "2024-05-06", Round = "2024" };
        await api.Central.Entered(listed);

        var again = await api.Central.Received(listed with { Decision = "", Date = "" });

        Assert.Equal(1, (int)again["counts"]!["unchanged"]!);
        Assert.Contains(
            await api.Central.Findings(again),
            finding => (string)finding["code"]! == "recognition-known-better"
        );
    }

    [Fact]
    public async Task The_same_told_with_more_precision_is_entered_and_said()
    {
        var listed = Listed.Another with { Round = "2024" };
        await api.Central.Entered(listed);

        var again = await api.Central.Received(listed with { Decision = "32/QĐ-UBND", Date = "2024-05-06" });

        Assert.Equal(1, (int)again["counts"]!["new"]!);
        Assert.Contains(
            await api.Central.Findings(again),
            finding => (string)finding["code"]! == "recognition-similar"
        );
    }

    [Fact]
    public async Task Certificates_are_numbered_inside_their_decision()
    {
        var listed = Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" };
        await api.Central.Entered(listed, Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" });
        await api.Central.Entered(Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" });

        foreach (var number in new[] { "96-2025-900-01", "96-2025-900-02", "96-2025-900-03" })
            Assert.Equal("valid", (string)(await Certificate(number))["status"]!);
    }

    [Fact]
    public async Task A_certificate_says_who_issued_it_and_lasts_36_months()
    {
        await api.Central.Entered(
            Listed.Another with
            {
                Decision = "901/QĐ-BNN",
                Date = "2024-02-29",
                By = "central",
                Stars = "5",
            }
        );

        var certificate = await Certificate("VN-2024-901-01");
        Assert.Equal(
            ("2024-02-29", "2027-02-28", "Bộ Nông nghiệp và Phát triển nông thôn"),
            (
                (string)certificate["issuedOn"]!,
                (string)certificate["expiresOn"]!,
                (string)certificate["decision"]!["issuingBody"]!
            )
        );
    }

    [Theory]
    [InlineData("", "2025-03-01", "2025")]
    [InlineData("41/QĐ-UBND", "", "2025")]
    [InlineData("số bốn", "2025-03-01", "2025")]
    public async Task Without_a_number_or_a_day_there_is_no_certificate(string decision, string date, string round) =>
        Assert.Equal(
            0,
            (int)
                (await api.Central.Entered(Listed.Another with { Decision = decision, Date = date, Round = round }))[
                    "newCertificates"
                ]!
        );

    [Fact]
    public async Task A_later_certificate_takes_the_place_of_an_earlier_one()
    {
        var listed = Listed.Another with { Decision = "902/QĐ-UBND", Date = "2023-05-05", Stars = "3" };

        await api.Central.Entered(listed, listed with { Decision = "903/QĐ-UBND", Date = "2025-05-05", Stars = "4" });

        Assert.Equal("valid", (string)(await Certificate("96-2023-902-01", "2025-05-04"))["status"]!);
        Assert.Equal("superseded", (string)(await Certificate("96-2023-902-01", "2025-05-05"))["status"]!);
    }

    [Fact]
    public async Task A_province_of_before_the_first_act_may_have_given_five_stars()
    {
        var listed = Listed.Another with { Stars = "5", Round = "2018" };

        Assert.Equal(1, (int)(await api.Central.Entered(listed))["entered"]!);
    }

    [Fact]
    public async Task A_product_group_is_read_by_its_name()
    {
        var listed = Listed.Another with { Group = "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" };

        await api.Central.Entered(listed);

        Assert.Equal("tourism", (string)(await Product(listed.Product))["sector"]!["code"]!);
    }

    [Fact]
    public async Task The_same_request_sent_twice_commits_once()
    {
        var import = await api.Central.Received(Listed.Another);

        var first = await Keyed(import);
        var second = await Keyed(import);

        await first.MustBe(201);
        await second.MustBe(201);
        Assert.Equal("true", Assert.Single(second.Headers.GetValues("Idempotency-Replayed")));

        async Task<HttpResponseMessage> Keyed(JsonNode one)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/imports/{one["id"]}/commitment")
            {
                Content = JsonContent.Create(new { excludeRowsWithErrors = true }),
            };
            request.Headers.Add("Idempotency-Key", "commit-once");
            return await api.Central.SendAsync(request, Cancellation);
        }
    }

    private Task<JsonNode> Found(string words) =>
        api.Public.GetJson($"/api/v1/certified-products?status=any&q={Uri.EscapeDataString(words)}");

    private async Task<JsonNode> Product(string words) => Assert.Single((await Found(words))["items"]!.AsArray())!;

    private async Task<JsonNode> Detail(string words) =>
        await api.Public.GetJson($"/api/v1/certified-products/{(await Product(words))["id"]}");

    private Task<JsonNode> Certificate(string number, string? asOf = null) =>
        api.Public.GetJson($"/api/v1/certificates/{number}" + (asOf is null ? "" : $"?asOf={asOf}"));
}
