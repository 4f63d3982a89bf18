using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class RewardPolicyTests
{
    [Fact]
    public void It_may_end_on_its_first_day_and_its_end_is_moved_forward_only()
    {
        var (policy, officer) = (Policy(LaoCai, 3, 1, from: new(2024, 1, 2)), Id<User>.New());

        policy.End(new(2024, 6, 30), officer);
        Broken.By(() => policy.End(new(2024, 6, 30), officer), RewardPolicy.Rules.AnEndIsNotPutOff);
        Broken.By(() => policy.End(new(2024, 7, 1), officer), RewardPolicy.Rules.AnEndIsNotPutOff);
        policy.End(new(2024, 1, 2), officer);

        Assert.Equal((new(2024, 1, 2), officer), (policy.EffectiveTo, policy.EndedBy));
    }

    [Fact]
    public void The_same_terms_have_the_same_id_in_every_deployment() =>
        Assert.Equal(Policy(LaoCai, 3, 15_000_000).Id, Policy(LaoCai, 3, 20_000_000).Id);

    [Fact]
    public void Other_terms_are_another_policy() =>
        Assert.Distinct([
            Policy(LaoCai, 3, 1).Id,
            Policy(LaoCai, 4, 1).Id,
            Policy(BacNinh, 3, 1).Id,
            Policy(LaoCai, 3, 1, RewardEvent.Renewal).Id,
            Policy(LaoCai, 3, 1, from: new(2021, 1, 1)).Id,
        ]);

    [Fact]
    public void Only_a_difference_leaves_its_amount_open() =>
        Broken.By(() => Policy(LaoCai, 3, null), RewardPolicy.Rules.OnlyADifferenceHasNoAmount);

    [Fact]
    public void An_amount_is_not_negative() =>
        Broken.By(() => Policy(LaoCai, 3, -1), RewardPolicy.Rules.AmountsAreNotNegative);

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void There_are_five_stars(int star) =>
        Broken.By(() => Policy(LaoCai, star, 1), RewardPolicy.Rules.StarsAreOneToFive);

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        Broken.By(
            () => Policy(LaoCai, 3, 1, from: new(2024, 1, 2), to: new(2024, 1, 1)),
            RewardPolicy.Rules.APolicyEndsAfterItBegan
        );

    [Fact]
    public void A_cap_per_producer_needs_a_maximum_and_no_other_has_one()
    {
        Broken.By(
            () => Policy(LaoCai, 3, 1, cap: new(RewardCapKind.PerProducer)),
            RewardPolicy.Rules.OnlyACapPerProducerHasAMaximum
        );
        Broken.By(
            () => Policy(LaoCai, 3, 1, cap: new(RewardCapKind.PerEvent, 5)),
            RewardPolicy.Rules.OnlyACapPerProducerHasAMaximum
        );
    }
}
