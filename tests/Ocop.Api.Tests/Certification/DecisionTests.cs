using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Certification;

public sealed class DecisionTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task Decisions_are_listed_where_they_are_made_and_to_the_centre()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(Decision(await Four()));
        var id = (string)draft["id"]!;

        Assert.Contains(id, await Listed(officer, "?issued=false&year=2026"));
        Assert.Contains(id, await Listed(await august.CentralOfficer(), $"?unit={August.LaoCai}&limit=200"));
        Assert.DoesNotContain(id, await Listed(officer, "?issued=true&limit=200"));
        Assert.DoesNotContain(id, await Listed(await august.ProvinceOfficer(August.HaNoi), ""));
    }

    [Fact]
    public async Task Other_provinces_find_no_such_decision()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(Decision(await Four()));
        var stranger = await august.ProvinceOfficer(August.HaNoi);

        await (await stranger.Read($"/decisions/{draft["id"]}")).MustBeProblem(404, "not-found");
        await (await stranger.Issue(draft)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_centre_reads_a_provinces_decision_and_does_not_issue_it()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var draft = await officer.Created(Decision(await Four()));
        var centre = await august.CentralOfficer();

        await (await centre.Read($"/decisions/{draft["id"]}")).MustBe(200);
        await (await centre.Issue(draft)).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.Producer)]
    [InlineData(Role.CommuneOfficer)]
    public async Task Other_roles_do_not_decide(Role role)
    {
        var client = august.Api.As(Id<User>.New(), role);

        await (await client.Read("/decisions")).MustBeProblem(403, "not-allowed");
        await (await client.Draft(Decision())).MustBeProblem(403, "not-allowed");
    }

    private Task<Assessed> Four() => Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);

    private static JsonObject Decision(params Assessed[] assessed) =>
        August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", assessed);

    private static async Task<List<string?>> Listed(HttpClient client, string query)
    {
        var list = await client.GetJson($"/api/v1/decisions{query}");
        return [.. list["items"]!.AsArray().Select(item => (string?)item!["id"])];
    }
}
