using System.Text.Json;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

/// <summary>What is kept with a reward is enough to compute it again, also once it has been a file.</summary>
public sealed class RewardGroundTests
{
    private static readonly RewardRules Capped = new([
        Policy(LaoCai, 4, 30_000_000, cap: RewardCap.PerProducer(40_000_000)),
    ]);

    private static readonly RewardRules Stepwise = new([
        Policy(LaoCai, 3, 15_000_000),
        Policy(LaoCai, 4, 30_000_000),
        Policy(LaoCai, 4, null, RewardEvent.Upgrade, RewardMode.Difference),
    ]);

    [Fact]
    public void A_first_reward_is_computed_again() =>
        Assert.Equal(30_000_000, Again(Stepwise, Recognised(LaoCai, 4, RewardEvent.First)));

    [Fact]
    public void A_difference_is_computed_from_what_was_granted_before()
    {
        var upgrade = Recognised(LaoCai, 4, RewardEvent.Upgrade);
        var before = Granted(upgrade, 15_000_000, upgrade.ProductId, upgrade.ProducerId);

        Assert.Equal(15_000_000, Again(Stepwise, upgrade with { Granted = [before] }));
        Assert.Equal(
            30_000_000,
            Again(Stepwise, upgrade with { Granted = [before with { ProductId = Id<Product>.New() }] })
        );
    }

    [Fact]
    public void The_cap_of_a_producer_counts_its_other_products_and_names_none_of_them()
    {
        var facts = Recognised(LaoCai, 4, RewardEvent.First);
        var other = Granted(facts, 25_000_000, Id<Product>.New(), facts.ProducerId);
        var ground = Capped.For(facts with { Granted = [other] })[0].Ground!;

        Assert.Equal(15_000_000, Assert.Single(ground.Compute(), one => one.Amount > 0).Amount);
        Assert.DoesNotContain($"{other.ProductId}", Written(ground), StringComparison.Ordinal);
        Assert.DoesNotContain($"{facts.ProducerId}", Written(ground), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_ended_afterwards_does_not_change_it()
    {
        var policy = Policy(LaoCai, 4, 30_000_000);
        var ground = new RewardRules([policy]).For(Recognised(LaoCai, 4, RewardEvent.First))[0].Ground!;

        policy.End(policy.EffectiveFrom, Id<User>.New());

        Assert.Equal(30_000_000, ground.Compute()[0].Amount);
    }

    private static long Again(RewardRules rules, RewardFacts facts)
    {
        var owed = rules.For(facts)[0];
        var read = JsonSerializer.Deserialize<RewardGround>(Written(owed.Ground!), CatalogueJson.InDatabase)!;
        var again = read.Compute()[0];

        Assert.Equal((owed.Amount, owed.PolicyId, owed.PayerId), (again.Amount, again.PolicyId, again.PayerId));
        return again.Amount;
    }

    private static string Written(RewardGround ground) => JsonSerializer.Serialize(ground, CatalogueJson.InDatabase);

    private static GrantedReward Granted(RewardFacts facts, long amount, Id<Product> product, Id<Producer>? producer) =>
        new(Id<RecognitionDecision>.New(), product, producer, BudgetLevel.Province, facts.ProvinceId, Star: 3, amount);
}
