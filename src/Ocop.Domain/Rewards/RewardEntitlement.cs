using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Rewards;

/// <summary>How far a reward has come.</summary>
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

    /// <summary>The fund that its amount is reserved in, since it was approved; none where no fund is kept.</summary>
    public Id<Fund>? FundId { get; private set; }

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

    /// <summary>What the amount was computed from; none for rewards from before it was kept.</summary>
    public RewardGround? Ground { get; private set; }

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
        Ground = calculation.Ground;
    }
}
