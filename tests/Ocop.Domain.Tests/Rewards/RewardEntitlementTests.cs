using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class RewardEntitlementTests
{
    private static readonly RewardRules Rules = new([Policy(LaoCai, 4, 30_000_000), .. Defaults]);
    private static readonly RewardFacts Facts = Recognised(LaoCai, 4);
    private static readonly RewardFacts Elsewhere = Recognised(BacNinh, 4);

    private readonly RewardEntitlement _reserved = RewardEntitlement.Establish(Facts, Rules.For(Facts)[0]);
    private readonly RewardEntitlement _indicative = RewardEntitlement.Establish(Elsewhere, Rules.For(Elsewhere)[0]);

    [Fact]
    public void By_a_provinces_rule_it_is_reserved() =>
        Assert.Equal((EntitlementStatus.Reserved, 30_000_000), (_reserved.Status, _reserved.Amount));

    [Fact]
    public void By_the_default_it_is_indicative() => Assert.Equal(EntitlementStatus.Indicative, _indicative.Status);

    [Fact]
    public void It_is_approved_and_then_paid()
    {
        _reserved.Approve();
        _reserved.Pay(Day);

        Assert.Equal((EntitlementStatus.Paid, Day), (_reserved.Status, _reserved.PaidOn));
        Assert.True(_reserved.Stands);
    }

    [Fact]
    public void An_indicative_amount_is_neither_approved_nor_paid()
    {
        Broken.By(_indicative.Approve, RewardEntitlement.Rules.AnIndicativeAmountIsNotApproved);
        Broken.By(() => _indicative.Pay(Day), RewardEntitlement.Rules.OnlyAnApprovedAmountIsPaid);
    }

    [Fact]
    public void An_indicative_amount_is_confirmed_by_the_provinces_own_rule()
    {
        var rules = new RewardRules([Policy(BacNinh, 4, 10_000_000)]);

        _indicative.Confirm(rules.For(Elsewhere)[0]);

        Assert.Equal((EntitlementStatus.Reserved, 10_000_000), (_indicative.Status, _indicative.Amount));
        Assert.Equal(BacNinh.Id, _indicative.PayerId);
    }

    [Fact]
    public void The_default_confirms_nothing() =>
        Broken.By(
            () => _indicative.Confirm(Rules.For(Elsewhere)[0]),
            RewardEntitlement.Rules.OnlyTheProvincesOwnRuleConfirms
        );

    [Fact]
    public void A_reserved_amount_is_not_confirmed_again() =>
        Broken.By(
            () => _reserved.Confirm(Rules.For(Facts)[0]),
            RewardEntitlement.Rules.OnlyAnIndicativeAmountIsConfirmed
        );

    [Fact]
    public void Only_an_approved_amount_is_paid() =>
        Broken.By(() => _reserved.Pay(Day), RewardEntitlement.Rules.OnlyAnApprovedAmountIsPaid);

    [Fact]
    public void It_is_approved_once()
    {
        _reserved.Approve();

        Broken.By(_reserved.Approve, RewardEntitlement.Rules.OnlyAReservedAmountIsApproved);
    }

    [Fact]
    public void What_was_cancelled_no_longer_stands()
    {
        _reserved.Cancel("Quyết định bị huỷ");

        Assert.Equal((EntitlementStatus.Cancelled, "Quyết định bị huỷ"), (_reserved.Status, _reserved.Reason));
        Assert.False(_reserved.Stands);
        Broken.By(() => _reserved.Cancel("again"), RewardEntitlement.Rules.AnEndedEntitlementStaysEnded);
    }

    [Fact]
    public void What_was_paid_is_clawed_back_not_cancelled()
    {
        _reserved.Approve();
        _reserved.Pay(Day);

        Broken.By(() => _reserved.Cancel("x"), RewardEntitlement.Rules.APaidAmountIsClawedBackNotCancelled);
        _reserved.ClawBack("Thu hồi giấy chứng nhận");

        Assert.Equal(EntitlementStatus.ClawedBack, _reserved.Status);
        Assert.False(_reserved.Stands);
    }

    [Fact]
    public void Only_what_was_paid_is_clawed_back() =>
        Broken.By(() => _reserved.ClawBack("x"), RewardEntitlement.Rules.OnlyAPaidAmountIsClawedBack);

    [Fact]
    public void Nothing_is_not_recorded()
    {
        var renewal = Recognised(LaoCai, 4, RewardEvent.Renewal);

        Broken.By(
            () => RewardEntitlement.Establish(renewal, Rules.For(renewal)[0]),
            RewardEntitlement.Rules.AnEntitlementIsWorthSomething
        );
    }

    [Fact]
    public void What_stands_keeps_the_same_star_from_being_rewarded_again()
    {
        var again = Facts with { DecisionId = new(Guid.CreateVersion7()), Granted = [_reserved.AsGranted()] };

        Assert.Equal(0, Rules.For(again)[0].Amount);
    }
}
