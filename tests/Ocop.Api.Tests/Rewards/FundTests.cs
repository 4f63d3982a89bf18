using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Rewards;

public sealed class FundTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fund_says_what_is_reserved_paid_and_free_and_which_rewards_are_behind_it()
    {
        var province = await Rewarding();
        var fund = await Opened(province, 60_000_000);
        var reward = await province.Rewarded(await province.Assess(star: 4));

        await (await Approve(province, reward, fund)).MustBe(200);
        await (await province.Pay(reward, 10_000_000)).MustBe(201);

        Assert.Equal((15_000_000, 10_000_000, 35_000_000, false), await Figures(province, fund));
        var behind = await province.Officer.GetAll($"/api/v1/reward-entitlements?fund={fund["id"]}");
        Assert.Equal((string?)reward["id"], (string?)Assert.Single(behind)["id"]);
    }

    [Fact]
    public async Task A_revocation_that_claims_back_sets_free_what_was_reserved()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000, ("claimsBack", true)));
        var fund = await Opened(province, 60_000_000);
        var assessed = await province.Assess(star: 4);
        var number = await province.Recognise(assessed);
        await (await Approve(province, (await province.RewardsOf(assessed))[^1], fund)).MustBe(200);

        await province.Revoke(number);

        Assert.Equal((0, 0, 60_000_000, false), await Figures(province, fund));
    }

    [Fact]
    public async Task What_exceeds_the_fund_is_refused_or_shown_as_the_province_has_settled()
    {
        var province = await Rewarding();
        var fund = await Opened(province, 20_000_000);
        var reward = await province.Rewarded(await province.Assess(star: 4));

        await (await Approve(province, reward, fund)).MustBeProblem(409, "fund.exceeded");
        Assert.Equal("reserved", (string?)(await province.Officer.GetJson(Url(reward)))["status"]);
        await province.Officer.HasSet("rewards.beyond-fund", province.Place.Province.Id, "flag", "2026-08-06");
        await (await Approve(province, reward, fund)).MustBe(200);

        Assert.Equal((25_000_000, 0, -5_000_000, true), await Figures(province, fund));
    }

    [Fact]
    public async Task Approvals_at_once_never_exceed_the_fund()
    {
        var province = await Rewarding();
        var fund = await Opened(province, 30_000_000);
        var rewards = new List<JsonNode>();
        for (var one = 0; one < 4; one++)
            rewards.Add(await province.Rewarded(await province.Assess(star: 4)));

        var answers = await Task.WhenAll(rewards.Select(reward => Approve(province, reward, fund)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 409 or 412, answer.ToString()));
        Assert.Equal((25_000_000, 0, 5_000_000, false), await Figures(province, fund));
    }

    [Fact]
    public async Task What_is_allotted_is_raised_and_cut_but_not_below_what_is_drawn()
    {
        var province = await Rewarding();
        var fund = await Opened(province, 60_000_000);
        await (await Approve(province, await province.Rewarded(await province.Assess(star: 4)), fund)).MustBe(200);

        await (await Allot(province, fund, 24_999_999)).MustBeProblem(409, "fund.exceeded");
        await (await Allot(province, fund, 25_000_000, "\"1\"")).MustBeProblem(412, "changed-meanwhile");
        await (await Allot(province, fund, 25_000_000)).MustBe(200);

        Assert.Equal((25_000_000, 0, 0, false), await Figures(province, fund));
    }

    [Fact]
    public async Task A_reward_is_approved_from_its_own_budget_only()
    {
        var (province, other) = (await Rewarding(), await Rewarding());
        var reward = await province.Rewarded(await province.Assess(star: 4));
        var commune = await Opened(province, 60_000_000, province.Place.Commune.Id);

        Assert.Equal("commune", (string?)commune["budgetLevel"]);
        await (await Approve(province, reward, commune)).MustBeProblem(409, "reward-entitlement.other-budget");
        await (await Approve(province, reward, await Opened(other, 1))).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Funds_are_seen_and_kept_in_the_territory_only()
    {
        var (province, other) = (await Granting.In(august), await Granting.In(august));
        var fund = await Opened(province, 60_000_000);
        var address = $"/api/v1/funds/{fund["id"]}";

        await (await other.Officer.GetAsync(address, Cancellation)).MustBeProblem(404, "not-found");
        await (await Allot(other, fund, 1)).MustBeProblem(404, "not-found");
        await (await Open(other, province.Place.Province.Id, 1)).MustBeProblem(404, "not-found");
        Assert.Empty(await other.Officer.GetAll($"/api/v1/funds?unit={province.Place.Province.Id}"));
        var centre = await august.CentralOfficer();
        Assert.Single(await centre.GetAll($"/api/v1/funds?unit={province.Place.Province.Id}&year=2026"));
        Assert.Empty(await centre.GetAll($"/api/v1/funds?unit={province.Place.Province.Id}&year=2025"));
        foreach (var role in new[] { Role.Producer, Role.CommuneOfficer, Role.Admin })
            await (await august.Api.As(Id<User>.New(), role).GetAsync(address, Cancellation)).MustBe(403);
    }

    [Fact]
    public async Task A_source_is_entered_once_a_year()
    {
        var province = await Granting.In(august);
        await Opened(province, 1);

        await (await Open(province, province.Place.Province.Id, 1)).MustBeProblem(409, "fund.exists");
        await (await Open(province, province.Place.Province.Id, 1, year: 2027)).MustBe(201);
    }

    [Theory]
    [InlineData(-1, 2026, 409, "fund.allotted")]
    [InlineData(1, 2017, 409, "fund.year")]
    [InlineData(1_000_000_000_001, 2026, 422, "request.invalid")]
    public async Task A_fund_makes_sense(long allotted, int year, int status, string code)
    {
        var province = await Granting.In(august);

        await (await Open(province, province.Place.Province.Id, allotted, year)).MustBeProblem(status, code);
    }

    private async Task<Granting> Rewarding()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));
        return province;
    }

    private static Task<HttpResponseMessage> Open(
        Granting province,
        Id<AdministrativeUnit> unit,
        long allotted,
        int year = 2026
    ) =>
        province.Officer.PostAsJsonAsync(
            "/api/v1/funds",
            new
            {
                unitId = unit.ToString(),
                year,
                source = "Nguồn sự nghiệp kinh tế",
                allotted,
                legalBasis = "Quyết định 88/2026/QĐ-UBND",
            },
            Cancellation
        );

    private static async Task<JsonNode> Opened(Granting province, long allotted, Id<AdministrativeUnit>? unit = null)
    {
        var response = await Open(province, unit ?? province.Place.Province.Id, allotted);
        await response.MustBe(201);
        return await response.Json();
    }

    private static Task<HttpResponseMessage> Approve(Granting province, JsonNode reward, JsonNode fund) =>
        province.Step(reward, "approval", new() { ["fundId"] = (string?)fund["id"] });

    private static async Task<HttpResponseMessage> Allot(
        Granting province,
        JsonNode fund,
        long allotted,
        string ifMatch = "*"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/funds/{fund["id"]}")
        {
            Content = JsonContent.Create(new { allotted, legalBasis = "Quyết định 190/2026/QĐ-UBND" }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return await province.Officer.SendAsync(request, Cancellation);
    }

    private static async Task<(long Reserved, long Paid, long Free, bool IsExceeded)> Figures(
        Granting province,
        JsonNode fund
    )
    {
        var now = await province.Officer.GetJson($"/api/v1/funds/{fund["id"]}");
        return ((long)now["reserved"]!, (long)now["paid"]!, (long)now["free"]!, (bool)now["isExceeded"]!);
    }

    private static string Url(JsonNode reward) => $"/api/v1/reward-entitlements/{reward["id"]}";
}
