using Ocop.Domain.Identity;

namespace Ocop.Domain.Rewards;

public sealed partial class RewardEntitlement
{
    /// <param name="fund">Where the amount is reserved; none where the payer keeps no funds here.</param>
    public void Approve(Fund? fund = null)
    {
        Rules.AnIndicativeAmountIsNotApproved.Require(Status is not EntitlementStatus.Indicative);
        Rules.OnlyAReservedAmountIsApproved.Require(Status is EntitlementStatus.Reserved);

        Rules.AFundIsPartOfTheBudgetThatPays.Require(fund is null || fund.UnitId == PayerId);

        (Status, FundId) = (EntitlementStatus.Approved, fund?.Id);
        Draw(reserved: Amount, paid: 0);
    }

    /// <summary>Records one payment; several may make up the amount, together no more.</summary>
    public RewardPayment Pay(Disbursement paid, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyAnApprovedAmountIsPaid.Require(Status is EntitlementStatus.Approved);
        Rules.NothingIsPaidOnWhatIsClaimedBack.Require(ClawBackDueFrom is null);
        Rules.APaymentIsWorthSomething.Require(paid.Amount > 0);
        Rules.NoMoreIsPaidThanIsDue.Require(paid.Amount <= Amount - PaidAmount);
        Rules.APaymentHasBeenMade.Require(paid.On <= now.VietnamDate());

        PaidAmount += paid.Amount;
        PaidOn = paid.On < PaidOn ? PaidOn : paid.On;
        Status = PaidAmount == Amount ? EntitlementStatus.Paid : Status;
        Draw(reserved: -paid.Amount, paid: paid.Amount);
        return RewardPayment.Of(this, paid, by, now);
    }

    public void Cancel(string reason)
    {
        Rules.APaidAmountIsClawedBackNotCancelled.Require(PaidAmount == 0 || Status is EntitlementStatus.ClawedBack);
        Rules.AnEndedEntitlementStaysEnded.Require(
            Status is EntitlementStatus.Indicative or EntitlementStatus.Reserved or EntitlementStatus.Approved
        );

        Draw(reserved: -Amount, paid: 0);
        (Status, Reason) = (EntitlementStatus.Cancelled, reason);
    }

    /// <summary>The province has its money back (not in the act: configurable).</summary>
    public void ClawBack(DateOnly on, string reason, DateOnly today)
    {
        Rules.OnlyAPaidAmountIsClawedBack.Require(PaidAmount > 0 && Stands);
        Rules.MoneyComesBackAfterItWasPaid.Require(PaidOn <= on && on <= today);

        // What a revocation made fall due was set free then.
        Draw(reserved: ClawBackDueFrom is null ? PaidAmount - Amount : 0, paid: -PaidAmount);
        (Status, ClawedBackOn, Reason) = (EntitlementStatus.ClawedBack, on, reason);
    }

    /// <summary>
    /// The certificate behind it is revoked. Where the policy claims back, what was paid falls due and what was not is
    /// cancelled; else it stands, and says so.
    /// </summary>
    /// <param name="from">The first day the certificate no longer holds.</param>
    /// <param name="paper">The number of the decision that revoked.</param>
    public void LoseCertificate(DateOnly from, string paper, bool claimsBack)
    {
        if (Status is EntitlementStatus.Cancelled or EntitlementStatus.ClawedBack)
            return;

        if (!claimsBack)
        {
            Explain(RewardLines.KeptDespiteRevocation(paper));
        }
        else if (PaidAmount > 0)
        {
            Draw(reserved: PaidAmount - Amount, paid: 0);
            ClawBackDueFrom = from;
            Explain(RewardLines.DueBack(paper, PaidAmount));
        }
        else
        {
            var line = RewardLines.CancelledByRevocation(paper);
            Draw(reserved: -Amount, paid: 0);
            (Status, Reason) = (EntitlementStatus.Cancelled, line.Words.Vi);
            Explain(line);
        }
    }

    private void Draw(long reserved, long paid)
    {
        if (FundId is { } fund && (reserved, paid) is not (0, 0))
            Raise(new FundDrawnOn(fund, reserved, paid));
    }
}
