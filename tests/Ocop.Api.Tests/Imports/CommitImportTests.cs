using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Imports;

public sealed class CommitImportTests(ImportingApi api) : CommittedImports(api)
{
    [Fact]
    public async Task What_is_committed_is_public()
    {
        var listed = Listed.Another with { Decision = "12/QĐ-UBND", Date = "2025-03-01" };

        await Api.Central.Entered(listed);

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
        var import = await Api.Central.Received(Listed.Another, Listed.Another with { Stars = "" });

        await (await Api.Central.Commit(import, exclude: false)).MustBeProblem(409, "import.has-errors");
    }

    [Fact]
    public async Task Nothing_is_entered_by_a_refused_commitment()
    {
        var listed = Listed.Another;
        var import = await Api.Central.Received(listed, Listed.Another with { Stars = "" });

        await Api.Central.Commit(import, exclude: false);

        Assert.Empty((await Found(listed.Product))["items"]!.AsArray());
    }

    [Fact]
    public async Task Without_errors_nothing_has_to_be_said()
    {
        var import = await Api.Central.Received(Listed.Another);

        await (await Api.Central.Commit(import, exclude: false)).MustBe(201);
    }

    [Fact]
    public async Task Said_so_rows_with_errors_are_left_out() =>
        Assert.Equal(
            """{"entered":1,"unchanged":0,"leftOut":1,"newProducts":1,"newCertificates":0}""",
            (await Api.Central.Entered(Listed.Another, Listed.Another with { Stars = "" })).ToJsonString()
        );

    [Fact]
    public async Task An_import_is_committed_once()
    {
        var import = await Api.Central.Received(Listed.Another);
        await (await Api.Central.Commit(import)).MustBe(201);

        await (await Api.Central.Commit(import)).MustBeProblem(409, "import.committed");
    }

    [Fact]
    public async Task The_dry_run_is_named_by_its_version_too()
    {
        var import = await Api.Central.Received(Listed.Another);
        using var stale = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/imports/{import["id"]}/commitment")
        {
            Content = JsonContent.Create(new { excludeRowsWithErrors = true }),
        };
        stale.Headers.TryAddWithoutValidation("If-Match", "\"7\"");

        await (await Api.Central.SendAsync(stale, Cancellation)).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task Another_province_does_not_find_it()
    {
        var officer = await Api.Officer(Role.ProvinceOfficer, ImportingApi.CaMau, UnitLevel.Province);
        var neighbour = await Api.Officer(Role.ProvinceOfficer, Units.LaoCai, UnitLevel.Province);
        var import = await officer.Received(Listed.Another);

        await (await neighbour.Commit(import)).MustBeProblem(404, "not-found");
        await (await neighbour.GetAsync($"/api/v1/imports/{import["id"]}", Cancellation)).MustBe(404);
        await (await neighbour.GetAsync($"/api/v1/imports/{import["id"]}/findings", Cancellation)).MustBe(404);
    }

    [Fact]
    public async Task A_province_commits_no_import_of_the_centre()
    {
        var officer = await Api.Officer(Role.ProvinceOfficer, ImportingApi.CaMau, UnitLevel.Province);

        await (await officer.Commit(await Api.Central.Received(Listed.Another))).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task An_auditor_looks_and_does_not_commit()
    {
        var auditor = await Api.Officer(Role.Auditor, UnitKey.VietNam.Id, UnitLevel.Central);
        var import = await Api.Central.Received(Listed.Another);

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
        var import = await Api.Central.Received(Listed.Another);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        await (
            await Api.Central.PostAsync($"/api/v1/imports/{import["id"]}/commitment", content, Cancellation)
        ).MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Two_commitments_at_once_do_not_enter_a_product_twice()
    {
        var listed = Listed.Another;
        JsonNode[] imports = [await Api.Central.Received(listed), await Api.Central.Received(listed)];

        var answers = await Task.WhenAll(imports.Select(import => Api.Central.Commit(import)));

        Assert.Contains(answers, answer => (int)answer.StatusCode == 201);
        foreach (var answer in answers.Where(answer => (int)answer.StatusCode != 201))
            await answer.MustBeProblem(409, "import.another-meanwhile");
        Assert.Single((await Found(listed.Product))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_same_request_sent_twice_commits_once()
    {
        var import = await Api.Central.Received(Listed.Another);

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
            return await Api.Central.SendAsync(request, Cancellation);
        }
    }
}
