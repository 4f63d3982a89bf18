using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Rewards;

public enum EntitlementStatus
{
    /// <summary>From the default policy only: shown, never approved or paid.</summary>
    Indicative,
    Reserved,
    Approved,
    Paid,
    Cancelled,
    ClawedBack,
}

/// <summary>What one budget owes one product for one recognition, with the calculation that led to it.</summary>
public sealed partial class RewardEntitlement : Aggregate<RewardEntitlement>
{
    public const int LongestReason = 1000;

    private List<RewardLine> _lines = [];

    private RewardEntitlement() { }

    public Id<RecognitionDecision> DecisionId { get; private init; }

    public Id<Product> ProductId { get; private init; }

    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The deciding province.</summary>
    public Id<AdministrativeUnit> ProvinceId { get; private init; }

    /// <summary>Whose budget pays; null while it is only indicative.</summary>
    public Id<AdministrativeUnit>? PayerId { get; private set; }

    public BudgetLevel BudgetLevel { get; private init; }

    public Id<RewardPolicy>? PolicyId { get; private set; }

    public int Star { get; private init; }

    public RewardEvent Event { get; private init; }

    /// <summary>In đồng.</summary>
    public long Amount { get; private set; }

    public EntitlementStatus Status { get; private set; }

    /// <summary>Why it was cancelled or clawed back.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day of the last payment.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The payments so far, in đồng; they make it paid once they reach the amount.</summary>
    public long PaidAmount { get; private set; }

    /// <summary>
    /// The day from which the province claims back what was paid, because the certificate is revoked and its policy says
    /// so.
    /// </summary>
    public DateOnly? ClawBackDueFrom { get; private set; }

    /// <summary>The day the money was back.</summary>
    public DateOnly? ClawedBackOn { get; private set; }

    /// <summary>
    /// The explanation, in order; never recomputed once the entitlement is reserved, but what happens later may add to it.
    /// </summary>
    public IReadOnlyList<RewardLine> Lines => _lines;

    /// <summary>Whether it counts as granted when the next one is computed.</summary>
    public bool Stands => Status is EntitlementStatus.Reserved or EntitlementStatus.Approved or EntitlementStatus.Paid;

    public static RewardEntitlement Establish(RewardFacts facts, RewardCalculation calculation)
    {
        Rules.AnEntitlementIsWorthSomething.Require(calculation.Amount > 0);

        var entitlement = new RewardEntitlement
        {
            DecisionId = facts.DecisionId,
            ProductId = facts.ProductId,
            ProducerId = facts.ProducerId,
            ProvinceId = facts.ProvinceId,
            BudgetLevel = calculation.BudgetLevel,
            Star = facts.Star,
            Event = facts.Event,
        };
        entitlement.Take(calculation);
        return entitlement;
    }

    /// <summary>The province has entered its rule: what was indicative is reserved by it.</summary>
    public void Confirm(RewardCalculation calculation)
    {
        Rules.OnlyAnIndicativeAmountIsConfirmed.Require(Status is EntitlementStatus.Indicative);
        Rules.OnlyTheProvincesOwnRuleConfirms.Require(!calculation.IsIndicative);
        Rules.AnEntitlementIsWorthSomething.Require(calculation.Amount > 0);

        Take(calculation with { Lines = [RewardLines.Confirmed(Amount), .. calculation.Lines] });
    }

    public void Approve()
    {
        Rules.AnIndicativeAmountIsNotApproved.Require(Status is not EntitlementStatus.Indicative);
        Rules.OnlyAReservedAmountIsApproved.Require(Status is EntitlementStatus.Reserved);

        Status = EntitlementStatus.Approved;
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
        return RewardPayment.Of(this, paid, by, now);
    }

    public void Cancel(string reason)
    {
        Rules.APaidAmountIsClawedBackNotCancelled.Require(PaidAmount == 0 || Status is EntitlementStatus.ClawedBack);
        Rules.AnEndedEntitlementStaysEnded.Require(
            Status is EntitlementStatus.Indicative or EntitlementStatus.Reserved or EntitlementStatus.Approved
        );

        (Status, Reason) = (EntitlementStatus.Cancelled, reason);
    }

    /// <summary>The province has its money back (not in the act: configurable).</summary>
    public void ClawBack(DateOnly on, string reason, DateOnly today)
    {
        Rules.OnlyAPaidAmountIsClawedBack.Require(PaidAmount > 0 && Stands);
        Rules.MoneyComesBackAfterItWasPaid.Require(PaidOn <= on && on <= today);

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
            ClawBackDueFrom = from;
            Explain(RewardLines.DueBack(paper, PaidAmount));
        }
        else
        {
            var line = RewardLines.CancelledByRevocation(paper);
            (Status, Reason) = (EntitlementStatus.Cancelled, line.Words.Vi);
            Explain(line);
        }
    }

    /// <summary>This entitlement as a fact for the next calculation.</summary>
    public GrantedReward AsGranted()
    {
        Rules.AnEndedEntitlementStaysEnded.Require(Stands);

        return new(DecisionId, ProductId, ProducerId, BudgetLevel, PayerId!.Value, Star, Amount);
    }

    private void Explain(RewardLine line) => _lines = [.. _lines, line];

    private void Take(RewardCalculation calculation)
    {
        PayerId = calculation.PayerId;
        PolicyId = calculation.PolicyId;
        Amount = calculation.Amount;
        Status = calculation.IsIndicative ? EntitlementStatus.Indicative : EntitlementStatus.Reserved;
        _lines = [.. calculation.Lines];
    }
}
