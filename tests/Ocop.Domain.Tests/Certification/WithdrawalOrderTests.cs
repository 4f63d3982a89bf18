using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

/// <summary>The centre orders, the body that recognised withdraws; the producer may give up by itself.</summary>
public sealed class WithdrawalOrderTests
{
    private static readonly DateOnly Today = Ranked.Now.VietnamDate();

    private static readonly DateOnly Due = Today.AddDays(30);

    private readonly Certificate _certificate = Ranked.Certificate(Ranked.FourStars());

    [Fact]
    public void An_order_is_a_duty_with_a_deadline_and_leaves_the_certificate_what_it_is()
    {
        Order();

        var order = _certificate.WithdrawalOrder!;
        Assert.Equal((Today, Due, "31/QĐ-BNNMT"), (order.From, order.Until, order.Paper));
        Assert.Equal(RecognitionStatus.Valid, _certificate.StatusOn(Due.AddDays(1)));
        Assert.Equal(
            (false, true),
            (_certificate.IsWithdrawalOverdueOn(Due), _certificate.IsWithdrawalOverdueOn(Due.AddDays(1)))
        );
    }

    [Fact]
    public void Carried_out_it_is_no_longer_overdue()
    {
        Order();
        Withdraw();

        Assert.Equal(RecognitionStatus.Withdrawn, _certificate.StatusOn(Today));
        Assert.False(_certificate.IsWithdrawalOverdueOn(Due.AddDays(1)));
    }

    [Fact]
    public void What_expired_meanwhile_is_no_longer_overdue()
    {
        var lastDay = _certificate.Period.ExpiresOn;
        Order();

        Assert.True(_certificate.IsWithdrawalOverdueOn(lastDay));
        Assert.False(_certificate.IsWithdrawalOverdueOn(lastDay.AddDays(1)));
    }

    [Fact]
    public void Nothing_is_withdrawn_as_ordered_before_the_order() =>
        Broken.By(Withdraw, Certificate.Rules.AnOrderComesFirst);

    [Fact]
    public void What_has_ended_needs_no_order_to_stay_as_it_is()
    {
        _certificate.GiveUp(Today, Ranked.Officer, Ranked.Now);

        Broken.By(Withdraw, Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void A_withdrawal_is_ordered_once()
    {
        Order();

        Broken.By(() => Order(), Certificate.Rules.AWithdrawalIsOrderedOnce);
    }

    [Fact]
    public void An_order_leaves_time() =>
        Broken.By(() => Order(Today.AddDays(-1)), Certificate.Rules.AnOrderLeavesTime);

    [Fact]
    public void What_has_ended_is_not_ordered_back()
    {
        _certificate.GiveUp(Today, Ranked.Officer, Ranked.Now);

        Broken.By(() => Order(), Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void A_producer_gives_up_from_a_day_on()
    {
        _certificate.GiveUp(Today.AddDays(7), Ranked.Officer, Ranked.Now);

        Assert.Equal(RecognitionStatus.Valid, _certificate.StatusOn(Today.AddDays(6)));
        Assert.Equal(RecognitionStatus.Withdrawn, _certificate.StatusOn(Today.AddDays(7)));
        Assert.Equal(("producer_request", Today), (_certificate.Facts[^1].Reason, _certificate.Facts[^1].PaperOn));
    }

    [Fact]
    public void The_past_is_not_given_up() =>
        Broken.By(
            () => _certificate.GiveUp(Today.AddDays(-1), Ranked.Officer, Ranked.Now),
            Certificate.Rules.ThePastIsNotGivenUp
        );

    private void Order(DateOnly? due = null) =>
        _certificate.OrderWithdrawal(due ?? Due, new("31/QĐ-BNNMT", Today), Ranked.Officer, Ranked.Now);

    private void Withdraw() =>
        _certificate.Withdraw(Today, WithdrawalGround.CentralOrder, new("15/QĐ-UBND"), Ranked.Officer, Ranked.Now);
}
