using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Work;

public sealed class WorkSummaryTests(OcopApi api)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public async Task A_commune_sees_how_much_waits_for_it_at_each_step()
    {
        var received = await Case.Received(api);
        await received.Open();

        var work = await WorkOf(received.CommuneOfficer);

        Assert.Equal(1, work["dossiers_to_report"]);
        Assert.Equal(1, work["dossiers_to_submit"]);
        Assert.Equal(0, work["dossiers_to_receive"]);
        Assert.False(work.ContainsKey("rewards_to_pay"));
    }

    [Fact]
    public async Task A_producer_sees_what_came_back()
    {
        var returned = await Case.Returned(api);

        var work = await WorkOf(returned.Owner);

        Assert.Equal(1, work["dossiers_to_supplement"]);
        Assert.False(work.ContainsKey("dossiers_to_report"));
    }

    [Fact]
    public async Task Only_work_of_the_territory_counts()
    {
        var proposed = await Case.Proposed(api);
        var elsewhere = await Case.Proposed(api);

        var work = await WorkOf(await proposed.Place.ProvinceOfficer());

        Assert.NotEqual(proposed.Url, elsewhere.Url);
        Assert.Equal(1, work["dossiers_to_assess"]);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_list_is_open_to_whoever_is_sent_to_it(Role role) =>
        await WorkOf(api.As(Id<User>.New(), role));

    [Fact]
    public async Task Nobody_asks_without_signing_in() =>
        await (await api.Browser().Get("/work-summary")).MustBeProblem(401, "not-signed-in");

    /// <summary>The numbers by kind, each having been held against the length of its list.</summary>
    private static async Task<Dictionary<string, int>> WorkOf(HttpClient client)
    {
        var items = (await client.GetJson("/api/v1/work-summary"))["items"]!.AsArray();
        var work = items.ToDictionary(item => (string)item!["kind"]!, item => (int)item!["count"]!);

        foreach (var item in items)
        {
            var list = await client.GetAll((string)item!["href"]!);
            Assert.Equal((int)item["count"]!, list.Count);
        }

        return work;
    }
}
