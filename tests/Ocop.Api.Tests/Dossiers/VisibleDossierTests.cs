using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class VisibleDossierTests(OcopApi api)
{
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
        Assert.Equal(0, await Count(officer, $"?dueBefore={Case.Today}"));
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
