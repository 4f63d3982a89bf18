using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Catalogue;

public sealed class RegulationTests(OcopApi api)
{
    private readonly HttpClient _anyone = api.Anyone();

    [Fact]
    public async Task All_acts_are_listed_from_the_newest_to_the_oldest()
    {
        var page = await _anyone.GetJson("/api/v1/regulations");

        Assert.Equal(
            ["QD26", "QD1489", "QD148", "QD1048", "PRE2019"],
            page["items"]!.AsArray().Select(act => (string?)act!["code"])
        );
    }

    [Fact]
    public async Task Pages_also_follow_past_the_act_without_a_first_day()
    {
        var first = await _anyone.GetJson("/api/v1/regulations?sort=effectiveFrom&limit=1");

        var second = await _anyone.GetJson(
            $"/api/v1/regulations?sort=effectiveFrom&limit=1&cursor={(string)first["nextCursor"]!}"
        );

        Assert.Equal("PRE2019", (string?)first["items"]![0]!["code"]);
        Assert.Equal("QD1048", (string?)second["items"]![0]!["code"]);
    }

    [Theory]
    [InlineData("2013-06-01", "PRE2019")]
    [InlineData("2019-08-20", "PRE2019")]
    [InlineData("2019-08-21", "QD1048")]
    [InlineData("2023-02-23", "QD1048")]
    [InlineData("2023-02-24", "QD148")]
    [InlineData("2025-07-05", "QD148")]
    [InlineData("2025-07-06", "QD1489")]
    [InlineData("2026-05-21", "QD1489")]
    [InlineData("2026-05-22", "QD26")]
    [InlineData("2030-01-01", "QD26")]
    public async Task On_each_date_one_act_is_in_force(string date, string code)
    {
        var page = await _anyone.GetJson($"/api/v1/regulations?asOf={date}");

        Assert.Equal([code], page["items"]!.AsArray().Select(act => (string?)act!["code"]));
    }

    [Fact]
    public async Task An_act_says_its_bands_levels_windows_and_transition()
    {
        var act = await _anyone.GetJson("/api/v1/regulations/QD26");

        Assert.Equal("26/2026/QĐ-TTg", (string?)act["act"]!["number"]);
        Assert.Equal([90, 70, 50, 30, 0], act["bands"]!.AsArray().Select(band => (int)band!["min"]!));
        Assert.Equal(15, (int)act["levels"]![0]!["workingDays"]!);
        Assert.Equal("04-30", (string?)act["rounds"]![0]!["proposeBefore"]);
        Assert.Equal(36, (int)act["certificate"]!["months"]!);
        Assert.Equal("2026-07-21", (string?)act["transition"]!["firstAndUpgradeDecidedBy"]);
        Assert.Equal(15, act["evidenceKinds"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_is_unknown_of_an_old_act_is_left_out()
    {
        var act = (await _anyone.GetJson("/api/v1/regulations/PRE2019")).AsObject();

        Assert.False(act.ContainsKey("bands"));
        Assert.False(act.ContainsKey("certificate"));
        Assert.False(act.ContainsKey("effectiveFrom"));
    }

    [Fact]
    public async Task An_act_that_is_held_already_is_not_sent_again()
    {
        var first = await _anyone.GetAsync("/api/v1/regulations/QD26", TestContext.Current.CancellationToken);
        _anyone.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await _anyone.GetAsync("/api/v1/regulations/QD26", TestContext.Current.CancellationToken);

        await second.MustBe(304);
    }

    [Fact]
    public async Task An_act_that_is_not_there_is_not_found()
    {
        var response = await _anyone.GetAsync("/api/v1/regulations/QD27", TestContext.Current.CancellationToken);

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_date_that_is_none_is_malformed()
    {
        var response = await _anyone.GetAsync(
            "/api/v1/regulations?asOf=2026-02-30",
            TestContext.Current.CancellationToken
        );

        await response.MustBe(400);
    }

    [Fact]
    public async Task Products_are_sorted_into_6_sectors_17_groups_and_26_subgroups()
    {
        var tree = await _anyone.GetJson("/api/v1/product-groups?asOf=2026-08-05");

        var sectors = tree["sectors"]!.AsArray();
        var groups = sectors.SelectMany(sector => sector!["groups"]!.AsArray()).ToList();
        var subgroups = groups.SelectMany(within => within!["subgroups"]!.AsArray()).ToList();

        Assert.Equal("QD26", (string?)tree["regulation"]);
        Assert.Equal((6, 17, 26), (sectors.Count, groups.Count, subgroups.Count));
        Assert.Equal("QD26-01", (string?)subgroups[0]!["criteriaSet"]);
    }

    [Fact]
    public async Task Groups_of_a_past_act_are_not_guessed()
    {
        var tree = await _anyone.GetJson("/api/v1/product-groups?asOf=2024-01-01");

        Assert.Equal("QD148", (string?)tree["regulation"]);
        Assert.Empty(tree["sectors"]!.AsArray());
    }
}
