using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.StartUp;

namespace Ocop.Api.Tests.Rewards;

/// <summary>A reward is computed again with its result: from the star that comes out and the rules as they stood.</summary>
public sealed class RewardRecomputationTests(August august) : IClassFixture<August>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-reward-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rewards_come_out_the_same_after_their_rule_was_ended_and_they_were_paid()
    {
        var (province, assessed, rule) = await Rewarded();
        await province.Paid((await province.RewardsOf(assessed))[0]);
        var end = await province.Officer.PostAsync(
            $"/api/v1/reward-policies/{rule["id"]}/repeal",
            System.Net.Http.Json.JsonContent.Create(new { lastDay = "2026-01-31" }),
            Cancellation
        );
        await end.MustBe(200);

        var again = await province.Officer.GetJson($"{Result(assessed)}/recomputation");

        Assert.True((bool)again["confirmed"]!);
        Assert.Equal(("25000000", "25000000"), Both(again, "rewards/1/amount"));
        Assert.Equal(("4", "4"), Both(again, "rewards/1/star"));
        Assert.Equal(("2000000", "2000000"), Both(again, "rewards/2/amount"));
        Assert.Contains(
            again["rewards"]![0]!["ground"]!["rules"]!.AsArray(),
            one => (string?)one!["policyId"] == (string?)rule["id"]
        );
    }

    [Fact]
    public async Task A_confirmed_reward_is_computed_by_the_rule_that_confirmed_it()
    {
        var province = await Granting.In(august);
        var assessed = await province.Assess(star: 4);
        var reward = await province.Rewarded(assessed);
        await province.Entered(province.Policy(4, 25_000_000));

        var indicative = await province.Officer.GetJson($"{Result(assessed)}/recomputation");
        await (await province.Step(reward, "confirmation")).MustBe(200);
        var confirmed = await province.Officer.GetJson($"{Result(assessed)}/recomputation");

        Assert.True((bool)indicative["confirmed"]! && (bool)confirmed["confirmed"]!);
        Assert.Equal(("30000000", "30000000"), Both(indicative, "rewards/1/amount"));
        Assert.Equal(("25000000", "25000000"), Both(confirmed, "rewards/1/amount"));
    }

    [Fact]
    public async Task Before_a_decision_there_is_no_reward_to_compute()
    {
        var province = await Granting.In(august);
        var assessed = await province.Assess(star: 4);

        Assert.Empty((await province.Officer.GetJson($"{Result(assessed)}/recomputation"))["rewards"]!.AsArray());
    }

    [Fact]
    public async Task Who_may_not_see_rewards_recomputes_without_them()
    {
        var (province, assessed, _) = await Rewarded();
        var commune = await august.CommuneOfficer(province.Place.Commune.Id);

        var again = await commune.GetJson($"{Result(assessed)}/recomputation");

        Assert.True((bool)again["confirmed"]!);
        Assert.Empty(again["rewards"]!.AsArray());
    }

    [Fact]
    public async Task A_package_carries_the_rules_and_is_recomputed_without_a_database()
    {
        using var run = Recompute(await Package());

        Assert.Equal(0, await run.EndAsync(Cancellation));
        Assert.Contains("the same", run.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount", "rewards/1/amount: recorded 26000000, computed 25000000.")]
    [InlineData("rule", "rewards/1/amount: recorded 25000000, computed 26000000.")]
    public async Task An_altered_amount_or_rule_in_a_package_is_named(string altered, string said)
    {
        var package = await Package();
        var reward = package["content"]!["rewards"]![0]!;
        var rule = reward["ground"]!["rules"]!.AsArray().Single(one => (long?)one!["amount"] == 25_000_000)!;
        (altered == "rule" ? rule : reward)["amount"] = 26_000_000;

        using var run = Recompute(package);

        Assert.Equal(1, await run.EndAsync(Cancellation));
        Assert.Contains(said, run.Said, StringComparison.Ordinal);
        Assert.Contains("SHA-256 differs", run.Said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>By the province and by the commune.</summary>
    private async Task<(Granting Province, Assessed Assessed, JsonNode Rule)> Rewarded()
    {
        var province = await Granting.In(august);
        var rule = await province.Entered(province.Policy(4, 25_000_000));
        await province.Entered(province.Policy(4, 2_000_000, ("unitId", province.Place.Commune.Id.ToString())));
        var assessed = await province.Assess(star: 4);
        await province.Recognise(assessed);
        return (province, assessed, rule);
    }

    private async Task<JsonNode> Package()
    {
        var (province, assessed, _) = await Rewarded();
        return JsonNode.Parse(await province.Officer.GetByteArrayAsync($"{Result(assessed)}/package", Cancellation))!;
    }

    private Run Recompute(JsonNode package)
    {
        var file = Path.Combine(_folder, "package.json");
        File.WriteAllText(file, package.ToJsonString());
        return Run.Of(_folder, "recompute", file);
    }

    private static string Result(Assessed assessed) => $"/api/v1/results/{assessed.Result.Id}";

    private static (string?, string?) Both(JsonNode again, string figure)
    {
        var found = Assert.Single(again["figures"]!.AsArray(), one => (string?)one!["figure"] == figure)!;
        return ((string?)found["recorded"], (string?)found["recomputed"]);
    }
}
