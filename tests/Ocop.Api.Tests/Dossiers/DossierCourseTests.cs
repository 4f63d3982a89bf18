using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class DossierCourseTests(OcopApi api)
{
    private static string Today => TimeProvider.System.GetUtcNow().VietnamDate().ToString("O", null);

    [Fact]
    public async Task The_first_submission_gives_the_product_its_code()
    {
        var complete = await Case.Complete(api);

        var response = await complete.Owner.Post($"{complete.Url}/submission");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("submitted", (string?)dossier["state"]);
        Assert.Equal(Today, (string?)dossier["submittedOn"]);
        Assert.Equal($"97-{complete.Place.Commune.Code}-1-{Today[..4]}", (string?)dossier["productCode"]);
        var product = await complete.Owner.GetJson($"/api/v1/products/{complete.Product}");
        Assert.Equal((string?)dossier["productCode"], (string?)product["code"]);
    }

    [Fact]
    public async Task Products_of_a_commune_are_counted_one_by_one()
    {
        var complete = await Case.Complete(api);
        var urls = new List<string>();
        for (var more = 0; more < 3; more++)
        {
            var product = await complete.Owner.Create(
                "/api/v1/products",
                Stated.Product(complete.Producer, complete.Place.Commune, $"Rau {more}")
            );
            var dossier = await complete.Owner.Create(
                "/api/v1/dossiers",
                new JsonObject { ["productId"] = (string)product["id"]!, ["kind"] = "first" }
            );
            urls.Add($"/api/v1/dossiers/{dossier["id"]}");
            await complete.Complete(urls[^1]);
        }

        var submitted = await Task.WhenAll(
            urls.Append(complete.Url).Select(url => complete.Owner.Post($"{url}/submission"))
        );

        var codes = new List<string?>();
        foreach (var response in submitted)
        {
            await response.MustBe(200);
            codes.Add((string?)(await response.Json())["productCode"]);
        }

        Assert.Equal(
            Enumerable.Range(1, 4).Select(serial => $"97-{complete.Place.Commune.Code}-{serial}-{Today[..4]}"),
            codes.Order()
        );
    }

    [Fact]
    public async Task An_incomplete_dossier_is_not_submitted()
    {
        var opened = await Case.Opened(api);

        await (await opened.Owner.Post($"{opened.Url}/submission")).MustBeProblem(409, "dossier.incomplete");
    }

    [Fact]
    public async Task A_product_has_one_dossier_under_way()
    {
        var submitted = await Case.Submitted(api);
        var second = await submitted.Open();
        await submitted.Complete(second);

        var response = await submitted.Owner.Post($"{second}/submission");

        await response.MustBeProblem(409, "dossier.another-running");
    }

    [Fact]
    public async Task A_submission_names_a_version_that_still_holds()
    {
        var complete = await Case.Complete(api);

        await (await complete.Owner.Post($"{complete.Url}/submission", "\"1\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
    }

    [Fact]
    public async Task A_received_dossier_is_due_after_fifteen_working_days()
    {
        var submitted = await Case.Submitted(api);

        var response = await submitted.CommuneOfficer.Post($"{submitted.Url}/receipt");

        await response.MustBe(200);
        var answer = await response.Json();
        Assert.Equal("received", (string?)answer["dossier"]!["state"]);
        Assert.Equal(Today, (string?)answer["dossier"]!["receivedOn"]);
        Assert.Equal(15, (int)answer["term"]!["workingDays"]!);
        Assert.Equal((string?)answer["term"]!["lastDay"], (string?)answer["dossier"]!["reportDueOn"]);
        Assert.NotNull(answer["term"]!["yearsWithoutCalendar"]);
        Assert.True(string.CompareOrdinal((string?)answer["term"]!["lastDay"], Today) > 0);
    }

    [Fact]
    public async Task The_commune_reports_its_four_findings()
    {
        var received = await Case.Received(api);
        var url = $"{received.Url}/commune-report";
        await (await received.Owner.Get(url)).MustBeProblem(404, "not-found");

        var response = await received.CommuneOfficer.Put(url, Case.Report(), "*");

        await response.MustBe(200);
        var report = await received.Owner.GetJson(url);
        Assert.Equal("confirmed", (string?)report["localMaterial"]!["finding"]);
        Assert.Equal("partly_confirmed", (string?)report["localLabour"]!["finding"]);
        Assert.Equal("9 trong 12 lao động là người trong xã.", (string?)report["localLabour"]!["remark"]);
        Assert.Null(report["originOfTheIdea"]!["remark"]);
        Assert.Equal("Đề nghị đánh giá, phân hạng cấp tỉnh.", (string?)report["proposal"]);
        Assert.Null(report["writtenBy"]);
    }

    [Fact]
    public async Task A_report_written_again_replaces_the_last()
    {
        var reported = await Case.Reported(api);
        var body = Case.Report();
        body["proposal"] = "Đề nghị xem xét thêm.";

        await (await reported.CommuneOfficer.Put($"{reported.Url}/commune-report", body, "*")).MustBe(200);

        var report = await reported.Owner.GetJson($"{reported.Url}/commune-report");
        Assert.Equal("Đề nghị xem xét thêm.", (string?)report["proposal"]);
    }

    [Fact]
    public async Task A_doubt_needs_a_reason()
    {
        var received = await Case.Received(api);
        var body = Case.Report();
        body["localIdentity"] = Case.Content("not_confirmed", remark: null);

        var response = await received.CommuneOfficer.Put($"{received.Url}/commune-report", body, "*");

        await response.MustBeProblem(409, "dossier.report-without-reason");
    }

    [Fact]
    public async Task A_report_proposes_something()
    {
        var received = await Case.Received(api);
        var body = Case.Report();
        body["proposal"] = "";

        var response = await received.CommuneOfficer.Put($"{received.Url}/commune-report", body, "*");

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("/proposal", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task A_reported_dossier_is_proposed_to_the_province()
    {
        var reported = await Case.Reported(api);

        var response = await reported.CommuneOfficer.Post($"{reported.Url}/proposal");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("proposed", (string?)dossier["state"]);
        Assert.Equal(Today, (string?)dossier["proposedOn"]);
    }

    [Fact]
    public async Task Steps_are_taken_in_their_order()
    {
        var complete = await Case.Complete(api);
        var (officer, url) = (complete.CommuneOfficer, complete.Url);

        await (await officer.Post($"{url}/receipt")).MustBeProblem(409, "dossier.not-submitted");
        await (await officer.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(
            409,
            "dossier.not-received"
        );
        await (await officer.Post($"{url}/proposal")).MustBeProblem(409, "dossier.not-reported");
        var proposed = await Case.Proposed(api);
        await (await proposed.CommuneOfficer.Post($"{proposed.Url}/receipt")).MustBeProblem(
            409,
            "dossier.not-submitted"
        );
        await (await proposed.CommuneOfficer.Post($"{proposed.Url}/proposal")).MustBeProblem(
            409,
            "dossier.not-reported"
        );
    }

    [Fact]
    public async Task Only_the_commune_of_the_dossier_takes_its_steps()
    {
        var submitted = await Case.Submitted(api);
        var (url, neighbour) = (submitted.Url, await submitted.Place.NeighbouringOfficer());

        await (await neighbour.Post($"{url}/receipt")).MustBeProblem(404, "not-found");
        await (await neighbour.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(404, "not-found");
        await (await neighbour.Post($"{url}/proposal")).MustBeProblem(404, "not-found");
        foreach (var role in Enum.GetValues<Role>().Except([Role.CommuneOfficer]))
        {
            var client = api.As(Id<User>.New(), role);
            await (await client.Post($"{url}/receipt")).MustBeProblem(403, "not-allowed");
            await (await client.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(403, "not-allowed");
            await (await client.Post($"{url}/proposal")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task Steps_name_a_version_that_still_holds()
    {
        var submitted = await Case.Submitted(api);
        var (officer, url) = (submitted.CommuneOfficer, submitted.Url);

        await (await officer.Post($"{url}/receipt", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
        await (await officer.Put($"{url}/commune-report", Case.Report(), version: null)).MustBeProblem(
            428,
            "version-required"
        );
        await (await officer.Put($"{url}/commune-report", Case.Report(), "\"1\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
        await (await officer.Post($"{url}/proposal", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task The_history_says_what_happened_in_which_role_and_never_by_whom()
    {
        var proposed = await Case.Proposed(api);

        var response = await proposed.Owner.Get($"{proposed.Url}/history");

        await response.MustBe(200);
        var steps = (await response.Json()).AsArray();
        Assert.Equal(
            [
                ("draft", "producer", null),
                ("submitted", "producer", null),
                ("received", "commune_officer", "Mường Khương"),
                ("reported", "commune_officer", "Mường Khương"),
                ("proposed", "commune_officer", "Mường Khương"),
            ],
            steps.Select(step => ((string?)step!["state"], (string?)step["role"], (string?)step["unitName"]))
        );
        Assert.All(steps, step => Assert.Null(step!["by"]));
        Assert.DoesNotContain("Cán bộ", steps.ToJsonString());
    }

    [Fact]
    public async Task A_submitted_dossier_is_seen_in_its_territory()
    {
        var submitted = await Case.Submitted(api);
        var elsewhere = await Locality.In(api);
        var province = await submitted.Place.ProvinceOfficer();

        foreach (var part in new[] { "", "/self-assessment", "/evidence", "/completeness", "/history" })
        {
            await (await province.Get(submitted.Url + part)).MustBe(200);
            await (await (await elsewhere.ProvinceOfficer()).Get(submitted.Url + part)).MustBeProblem(404, "not-found");
        }
    }

    [Fact]
    public async Task Papers_of_a_submitted_dossier_are_read_in_its_territory()
    {
        var submitted = await Case.Submitted(api);
        var province = await submitted.Place.ProvinceOfficer();

        var papers = (await province.GetJson("/api/v1/evidence"))["items"]!.AsArray();

        Assert.Equal(4, papers.Count);
        await (await province.Get($"/api/v1/evidence/{papers[0]!["id"]}/versions/1/content")).MustBe(200);
    }

    [Fact]
    public async Task Nothing_about_the_people_of_a_producer_is_in_its_dossier()
    {
        var proposed = await Case.Proposed(api);
        var province = await proposed.Place.ProvinceOfficer();

        foreach (
            var part in new[] { "", "/self-assessment", "/evidence", "/completeness", "/history", "/commune-report" }
        )
        {
            var answer = await province.GetStringAsync(proposed.Url + part, TestContext.Current.CancellationToken);

            foreach (var personal in new[] { Stated.Person, Stated.Phone, Stated.Ethnicity, Stated.Address })
                Assert.DoesNotContain(personal, answer);
        }
    }

    [Fact]
    public async Task What_is_due_first_comes_first()
    {
        var received = await Case.Received(api);
        var draft = await received.Open();
        var officer = received.CommuneOfficer;

        var list = (await officer.GetJson("/api/v1/dossiers"))["items"]!.AsArray();

        Assert.Equal([received.Url, draft], list.Select(dossier => $"/api/v1/dossiers/{dossier!["id"]}"));
        Assert.Equal(1, await Count(officer, "?state=received&state=reported"));
        Assert.Equal(1, await Count(officer, "?state=draft"));
        Assert.Equal(2, await Count(officer, "?kind=first"));
        Assert.Equal(0, await Count(officer, "?kind=renewal"));
        Assert.Equal(1, await Count(officer, "?dueBefore=2999-01-01"));
        Assert.Equal(0, await Count(officer, $"?dueBefore={Today}"));
        Assert.Equal(2, await Count(officer, $"?product={received.Product}&producer={received.Producer}"));
        Assert.Equal(2, await Count(officer, $"?commune={received.Place.Commune.Id}"));
        Assert.Equal(0, await Count(officer, $"?commune={received.Place.OtherCommune.Id}"));
        Assert.Equal(1, await Count(await received.Place.ProvinceOfficer(), ""));
    }

    [Fact]
    public async Task A_list_goes_on_behind_what_is_due_on_no_day()
    {
        var received = await Case.Received(api);
        await received.Open();
        await received.Open();
        var seen = new List<string?>();

        for (string? cursor = null; seen.Count == 0 || cursor is not null; )
        {
            var page = await received.Owner.GetJson(
                $"/api/v1/dossiers?limit=1{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}"
            );
            seen.AddRange(page["items"]!.AsArray().Select(dossier => (string?)dossier!["id"]));
            cursor = (string?)page["nextCursor"];
        }

        Assert.Equal(3, seen.Distinct().Count());
        Assert.Equal(3, seen.Count);
    }

    private static async Task<int> Count(HttpClient client, string query) =>
        (await client.GetJson($"/api/v1/dossiers{query}"))["items"]!.AsArray().Count;
}
