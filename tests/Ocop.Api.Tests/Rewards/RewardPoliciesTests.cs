using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Rewards;

namespace Ocop.Api.Tests.Rewards;

public sealed class RewardPoliciesTests(OcopApi api)
{
    private const string Address = "/api/v1/reward-policies";

    private static readonly Id<AdministrativeUnit> NewLaoCai = new UnitKey(
        UnitLevel.Province,
        "15",
        new(2025, 7, 1)
    ).Id;

    private static readonly Id<AdministrativeUnit> OldLaoCai = new UnitKey(UnitLevel.Province, "10", null).Id;

    [Fact]
    public async Task The_published_policies_and_the_default_are_there() => Assert.Equal(29, await CountPublished());

    [Fact]
    public async Task A_merged_province_lists_the_policies_of_its_parts()
    {
        var policies = await List($"province={NewLaoCai}&star=5&asOf=2026-08-05");

        Assert.Equal([45_000_000, 80_000_000], policies.Select(policy => (long)policy["amount"]!).Order());
        Assert.All(policies, policy => Assert.Equal(OldLaoCai.ToString(), (string?)policy["unitId"]));
    }

    [Theory]
    [InlineData("2020-12-31", 3)]
    [InlineData("2021-01-01", 0)]
    public async Task Only_policies_in_force_on_the_day_are_listed(string day, int policies)
    {
        var hungYen = new UnitKey(UnitLevel.Province, "33", null).Id;

        Assert.Equal(policies, (await List($"province={hungYen}&asOf={day}")).Count);
    }

    [Fact]
    public async Task Occasions_are_filtered_and_caps_told()
    {
        var bacGiang = new UnitKey(UnitLevel.Province, "24", null).Id;

        var renewals = await List($"province={bacGiang}&event=renewal");

        Assert.Equal([20_000_000, 60_000_000], renewals.Select(policy => (long)policy["amount"]!).Order());
        Assert.All(renewals, policy => Assert.Equal("per_event", (string?)policy["cap"]));
        Assert.All(renewals, policy => Assert.Equal("fixed", (string?)policy["mode"]));
    }

    [Fact]
    public async Task A_difference_has_no_amount()
    {
        var bacNinh = new UnitKey(UnitLevel.Province, "27", null).Id;

        var upgrades = await List($"province={bacNinh}&event=upgrade&star=4&asOf=2024-06-01");

        Assert.Contains(upgrades, policy => (string?)policy["mode"] == "difference" && policy["amount"] is null);
    }

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        await using var scope = api.Services.CreateAsyncScope();

        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>().OfType<RewardPolicyData>())
            await data.LoadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(29, await CountPublished());
    }

    [Fact]
    public Task The_loaded_rules_reward_a_product_of_lao_cai_after_the_merger() =>
        api.InDatabase(async db =>
        {
            var rules = new RewardRules(
                await db.Set<RewardPolicy>().ToListAsync(TestContext.Current.CancellationToken)
            );
            var facts = new RewardFacts(
                Id<RecognitionDecision>.New(),
                new(2026, 8, 5),
                NewLaoCai,
                [OldLaoCai],
                Level.Province,
                Star: 4,
                RewardEvent.First,
                Id<Product>.New(),
                Id<Producer>.New(),
                []
            );

            var reward = Assert.Single(rules.For(facts));

            Assert.Equal((30_000_000, false), (reward.Amount, reward.IsIndicative));
            Assert.Equal(["inherited", "rule", "amount", "total"], reward.Lines.Select(line => line.Code));
        });

    /// <summary>Other tests enter rules of their own.</summary>
    private async Task<int> CountPublished()
    {
        var published = 0;
        await api.InDatabase(async db =>
            published = await db.Set<RewardPolicy>()
                .CountAsync(policy => policy.EnteredBy == null, TestContext.Current.CancellationToken)
        );
        return published;
    }

    private async Task<List<JsonNode>> List(string filters) =>
        [.. (await api.Anyone().GetJson($"{Address}?{filters}"))["items"]!.AsArray().Select(policy => policy!)];
}
