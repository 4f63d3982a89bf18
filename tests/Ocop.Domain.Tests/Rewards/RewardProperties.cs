using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class RewardProperties
{
    private const long Maximum = 30_000_000;

    private static readonly RewardRules[] Provinces =
    [
        new([Policy(LaoCai, 3, 15_000_000), Policy(LaoCai, 4, 30_000_000), Policy(LaoCai, 5, 80_000_000)]),
        new([
            Policy(LaoCai, 3, 8_000_000),
            Policy(LaoCai, 4, 10_000_000),
            Policy(LaoCai, 4, null, RewardEvent.Upgrade, RewardMode.Difference),
        ]),
        new([
            Policy(LaoCai, 3, 5_000_000, cap: RewardCap.PerProducer(Maximum)),
            Policy(LaoCai, 4, 10_000_000, cap: RewardCap.PerProducer(Maximum)),
            Policy(LaoCai, 5, 20_000_000, cap: RewardCap.PerProducer(Maximum)),
        ]),
        new(Defaults),
    ];

    private static readonly Arbitrary<(RewardRules Rules, RewardFacts Facts)> Cases = Arb.From(
        from rules in Gen.Elements(Provinces)
        from star in Gen.Choose(3, 5)
        from occasion in Gen.Elements(Enum.GetValues<RewardEvent>())
        from granted in Gen.ListOf(
            from amount in Gen.Choose(0, 40)
            from before in Gen.Choose(3, 5)
            from sameProduct in Gen.Elements(true, false)
            select (amount: amount * 1_000_000L, before, sameProduct)
        )
        select (rules, With(Recognised(LaoCai, star, occasion), granted))
    );

    [Fact]
    public void A_reward_is_never_negative_and_its_last_line_is_the_amount() =>
        Holds(reward => reward.Amount >= 0 && reward.Lines[^1].Amount == reward.Amount);

    [Fact]
    public void A_reward_never_exceeds_the_largest_amount_of_the_rules() =>
        Holds(reward => reward.Amount <= 80_000_000);

    [Fact]
    public void The_order_of_earlier_rewards_does_not_matter() =>
        Holds(
            (rules, facts) =>
                rules.For(facts)[0].Amount == rules.For(facts with { Granted = [.. facts.Granted.Reverse()] })[0].Amount
        );

    [Fact]
    public void More_granted_before_never_means_more_now() =>
        Holds(
            (rules, facts) =>
                rules.For(facts)[0].Amount <= rules.For(facts with { Granted = [.. facts.Granted.Skip(1)] })[0].Amount
        );

    [Fact]
    public void A_producer_never_gets_more_than_the_maximum() =>
        Holds(
            (_, facts) =>
            {
                var reward = Provinces[2].For(facts)[0];
                var before = facts.Granted.Sum(granted => granted.Amount);
                return reward.Amount == 0 || reward.Amount + before <= Maximum;
            }
        );

    private static RewardFacts With(
        RewardFacts facts,
        IEnumerable<(long Amount, int Star, bool SameProduct)> granted
    ) =>
        facts with
        {
            Granted =
            [
                .. granted.Select(before =>
                    facts.Granted(LaoCai, before.Star, before.Amount) with
                    {
                        ProductId = before.SameProduct ? facts.ProductId : Id<Product>.New(),
                    }
                ),
            ],
        };

    private static void Holds(Func<RewardCalculation, bool> property) =>
        Holds((rules, facts) => rules.For(facts).All(property));

    private static void Holds(Func<RewardRules, RewardFacts, bool> property) =>
        Prop.ForAll(Cases, one => property(one.Rules, one.Facts)).QuickCheckThrowOnFailure();
}
