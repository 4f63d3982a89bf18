using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class RewardEntitlementTests
{
    private static readonly RewardRules Rules = new([Policy(LaoCai, 4, 30_000_000), .. Defaults]);
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2024, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly RewardFacts Facts = Recognised(LaoCai, 4);
    private static readonly RewardFacts Elsewhere = Recognised(BacNinh, 4);

    private readonly RewardEntitlement _reserved = RewardEntitlement.Establish(Facts, Rules.For(Facts)[0]);
    private readonly RewardEntitlement _indicative = RewardEntitlement.Establish(Elsewhere, Rules.For(Elsewhere)[0]);

    [Fact]
    public void Several_payments_together_do_not_exceed_the_amount()
    {
        _reserved.Approve();
        Pay(20_000_000);

        Broken.By(() => Pay(10_000_001), RewardEntitlement.Rules.NoMoreIsPaidThanIsDue);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void It_was_paid_on_the_day_of_the_last_payment_whichever_is_recorded_first(int first, int second)
    {
        _reserved.Approve();
        _reserved.Pay(new(Day.AddDays(first), 1, "UNC 1"), Officer, Now);
        _reserved.Pay(new(Day.AddDays(second), 1, "UNC 2"), Officer, Now);

        Assert.Equal(Day, _reserved.PaidOn);
    }

    [Fact]
    public void What_ended_counts_for_no_other_reward()
    {
        _reserved.Cancel("Chủ thể từ chối");

        Broken.By(() => _reserved.AsGranted(), RewardEntitlement.Rules.AnEndedEntitlementStaysEnded);
    }

    [Fact]
    public void By_a_provinces_rule_it_is_reserved() =>
        Assert.Equal((EntitlementStatus.Reserved, 30_000_000), (_reserved.Status, _reserved.Amount));

    [Fact]
    public void By_the_default_it_is_indicative() => Assert.Equal(EntitlementStatus.Indicative, _indicative.Status);

    [Fact]
    public void It_is_approved_and_then_paid()
    {
        _reserved.Approve();
        var payment = Pay(30_000_000);

        Assert.Equal((EntitlementStatus.Paid, Day), (_reserved.Status, _reserved.PaidOn));
        Assert.Equal((_reserved.Id, 30_000_000, "UNC 1"), (payment.EntitlementId, payment.Amount, payment.Document));
        Assert.True(_reserved.Stands);
    }

    [Fact]
    public void Several_payments_make_up_the_amount()
    {
        _reserved.Approve();

        Pay(20_000_000);
        Assert.Equal((EntitlementStatus.Approved, 20_000_000), (_reserved.Status, _reserved.PaidAmount));

        Pay(10_000_000);
        Assert.Equal((EntitlementStatus.Paid, 30_000_000), (_reserved.Status, _reserved.PaidAmount));
    }

    [Theory]
    [InlineData(30_000_001, "reward-payment.too-much")]
    [InlineData(0, "reward-payment.nothing")]
    [InlineData(-1, "reward-payment.nothing")]
    public void A_payment_is_worth_something_and_no_more_than_what_is_due(long amount, string code)
    {
        _reserved.Approve();

        Assert.Equal(code, Assert.Throws<RuleBrokenException>(() => Pay(amount)).Rule.Code);
    }

    [Fact]
    public void A_payment_has_been_made()
    {
        _reserved.Approve();

        Broken.By(
            () => _reserved.Pay(new(Day.AddDays(1), 1, "UNC 1"), Officer, Now),
            RewardEntitlement.Rules.APaymentHasBeenMade
        );
    }

    [Fact]
    public void What_was_paid_in_part_is_not_cancelled()
    {
        _reserved.Approve();
        Pay(1);

        Broken.By(() => _reserved.Cancel("x"), RewardEntitlement.Rules.APaidAmountIsClawedBackNotCancelled);
    }

    [Fact]
    public void A_revocation_lets_what_was_paid_fall_due_back_where_the_policy_says_so()
    {
        _reserved.Approve();
        Pay(20_000_000);

        _reserved.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: true);

        Assert.Equal((EntitlementStatus.Approved, Day), (_reserved.Status, _reserved.ClawBackDueFrom));
        Assert.Equal(("claw-back-due", -20_000_000), (_reserved.Lines[^1].Code, _reserved.Lines[^1].Amount));
        Broken.By(() => Pay(1), RewardEntitlement.Rules.NothingIsPaidOnWhatIsClaimedBack);
    }

    [Fact]
    public void A_revocation_cancels_what_was_not_paid_where_the_policy_claims_back()
    {
        _reserved.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: true);

        Assert.Equal((EntitlementStatus.Cancelled, null), (_reserved.Status, _reserved.ClawBackDueFrom));
        Assert.Contains("5120/QĐ-UBND", _reserved.Reason);
        Assert.Equal("revoked", _reserved.Lines[^1].Code);
    }

    [Fact]
    public void A_revocation_takes_nothing_where_the_policy_does_not_say_so()
    {
        _reserved.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: false);

        Assert.Equal((EntitlementStatus.Reserved, null), (_reserved.Status, _reserved.ClawBackDueFrom));
        Assert.Equal("revoked-kept", _reserved.Lines[^1].Code);
    }

    [Fact]
    public void A_revocation_says_nothing_about_what_has_ended()
    {
        _reserved.Cancel("Chủ thể từ chối");
        var lines = _reserved.Lines;

        _reserved.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: true);

        Assert.Equal(("Chủ thể từ chối", lines), (_reserved.Reason, _reserved.Lines));
    }

    [Fact]
    public void An_indicative_amount_is_neither_approved_nor_paid()
    {
        Broken.By(() => _indicative.Approve(), RewardEntitlement.Rules.AnIndicativeAmountIsNotApproved);
        Broken.By(
            () => _indicative.Pay(new(Day, 1, "UNC 1"), Officer, Now),
            RewardEntitlement.Rules.OnlyAnApprovedAmountIsPaid
        );
    }

    [Fact]
    public void An_indicative_amount_is_confirmed_by_the_provinces_own_rule()
    {
        var rules = new RewardRules([Policy(BacNinh, 4, 10_000_000)]);

        _indicative.Confirm(rules.For(Elsewhere)[0]);

        Assert.Equal((EntitlementStatus.Reserved, 10_000_000), (_indicative.Status, _indicative.Amount));
        Assert.Equal(BacNinh.Id, _indicative.PayerId);
        Assert.Equal(["confirmed", "rule", "amount", "total"], _indicative.Lines.Select(line => line.Code));
        Assert.Contains("VND 30,000,000", _indicative.Lines[0].Words.En);
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
        Broken.By(() => Pay(1), RewardEntitlement.Rules.OnlyAnApprovedAmountIsPaid);

    [Fact]
    public void It_is_approved_once()
    {
        _reserved.Approve();

        Broken.By(() => _reserved.Approve(), RewardEntitlement.Rules.OnlyAReservedAmountIsApproved);
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
        Pay(30_000_000);

        Broken.By(() => _reserved.Cancel("x"), RewardEntitlement.Rules.APaidAmountIsClawedBackNotCancelled);
        Broken.By(
            () => _reserved.ClawBack(Day.AddDays(-1), "x", Day),
            RewardEntitlement.Rules.MoneyComesBackAfterItWasPaid
        );
        Broken.By(
            () => _reserved.ClawBack(Day.AddDays(1), "x", Day),
            RewardEntitlement.Rules.MoneyComesBackAfterItWasPaid
        );
        _reserved.ClawBack(Day, "Thu hồi giấy chứng nhận", Day);

        Assert.Equal((EntitlementStatus.ClawedBack, Day), (_reserved.Status, _reserved.ClawedBackOn));
        Assert.False(_reserved.Stands);
    }

    [Fact]
    public void Only_what_was_paid_is_clawed_back() =>
        Broken.By(() => _reserved.ClawBack(Day, "x", Day), RewardEntitlement.Rules.OnlyAPaidAmountIsClawedBack);

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

    private RewardPayment Pay(long amount) => _reserved.Pay(new(Day, amount, "UNC 1"), Officer, Now);
}
