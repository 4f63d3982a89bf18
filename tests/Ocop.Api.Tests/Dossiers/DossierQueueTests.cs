using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>Queues are lists of dossiers in the order they are due.</summary>
public sealed class DossierQueueTests(OcopApi api)
{
    [Fact]
    public async Task A_commune_works_off_what_is_due_first()
    {
        var received = await Case.Received(api);
        var draft = await received.Open();

        var queue = (await received.CommuneOfficer.GetJson("/api/v1/dossiers?sort=dueOn"))["items"]!.AsArray();

        Assert.Equal([received.Url, draft], queue.Select(Url));
        Assert.Equal((string?)queue[0]!["reportDueOn"], (string?)queue[0]!["dueOn"]);
        Assert.True((int)queue[0]!["daysLeft"]! > 0);
        Assert.Null(queue[1]!["dueOn"]);
        Assert.Null(queue[1]!["daysLeft"]);
    }

    [Fact]
    public async Task A_province_works_towards_the_end_of_the_round()
    {
        var proposed = await Case.Proposed(api);

        var province = await proposed.Place.ProvinceOfficer();
        var queue = (await province.GetJson("/api/v1/dossiers?state=proposed"))["items"]!.AsArray();

        var dossier = Assert.Single(queue)!;
        var due = DateOnly.Parse((string)dossier["dueOn"]!, null);
        Assert.True(due is { Month: 6 or 12, Day: 29 });
        Assert.Equal(due.DayNumber - DateOnly.Parse(Case.Today, null).DayNumber, (int)dossier["daysLeft"]!);
    }

    [Fact]
    public async Task What_is_overdue_is_found_on_the_day_after_its_last_day()
    {
        var received = await Case.Received(api);
        var due = DateOnly.Parse((string)(await received.Owner.GetJson(received.Url))["dueOn"]!, null);

        Assert.Equal((0, 1), await Overdue(received.CommuneOfficer, due));
        Assert.Equal((1, 0), await Overdue(received.CommuneOfficer, due.AddDays(1)));
    }

    [Fact]
    public async Task A_day_is_asked_about_whoevers_turn_it_is()
    {
        var returned = await Case.Returned(api);
        var officer = returned.CommuneOfficer;

        Assert.Equal(0, await Count(officer, $"dueBefore={Case.InDays(10)}"));
        Assert.Equal(1, await Count(officer, $"dueBefore={Case.InDays(11)}"));
        Assert.Equal(1, await Count(officer, $"dueBefore={Case.InDays(11)}&state=returned"));
        Assert.Equal(0, await Count(officer, $"dueBefore={Case.InDays(11)}&state=received"));
    }

    private async Task<(int Overdue, int Not)> Overdue(HttpClient officer, DateOnly day)
    {
        using var then = new OcopApiAt(api, new(day, new(12, 0), TimeSpan.FromHours(7)));
        var client = then.As(officer);

        return (await Count(client, "overdue=true"), await Count(client, "overdue=false"));
    }

    private static async Task<int> Count(HttpClient client, string query) =>
        (await client.GetJson($"/api/v1/dossiers?{query}"))["items"]!.AsArray().Count;

    private static string Url(JsonNode? dossier) => $"/api/v1/dossiers/{dossier!["id"]}";
}
