using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
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
public sealed class RewardEntitlement : Aggregate<RewardEntitlement>
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

    public DateOnly? PaidOn { get; private set; }

    /// <summary>The explanation, in order; never recomputed once the entitlement is reserved.</summary>
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

        Take(calculation);
    }

    public void Approve()
    {
        Rules.AnIndicativeAmountIsNotApproved.Require(Status is not EntitlementStatus.Indicative);
        Rules.OnlyAReservedAmountIsApproved.Require(Status is EntitlementStatus.Reserved);

        Status = EntitlementStatus.Approved;
    }

    public void Pay(DateOnly on)
    {
        Rules.OnlyAnApprovedAmountIsPaid.Require(Status is EntitlementStatus.Approved);

        (Status, PaidOn) = (EntitlementStatus.Paid, on);
    }

    public void Cancel(string reason)
    {
        Rules.APaidAmountIsClawedBackNotCancelled.Require(Status is not EntitlementStatus.Paid);
        Rules.AnEndedEntitlementStaysEnded.Require(
            Status is EntitlementStatus.Indicative or EntitlementStatus.Reserved or EntitlementStatus.Approved
        );

        (Status, Reason) = (EntitlementStatus.Cancelled, reason);
    }

    /// <summary>After a revocation, where the province claims the money back (not in the act: configurable).</summary>
    public void ClawBack(string reason)
    {
        Rules.OnlyAPaidAmountIsClawedBack.Require(Status is EntitlementStatus.Paid);

        (Status, Reason) = (EntitlementStatus.ClawedBack, reason);
    }

    /// <summary>This entitlement as a fact for the next calculation.</summary>
    public GrantedReward AsGranted()
    {
        Rules.AnEndedEntitlementStaysEnded.Require(Stands);

        return new(DecisionId, ProductId, ProducerId, BudgetLevel, PayerId!.Value, Star, Amount);
    }

    private void Take(RewardCalculation calculation)
    {
        PayerId = calculation.PayerId;
        PolicyId = calculation.PolicyId;
        Amount = calculation.Amount;
        Status = calculation.IsIndicative ? EntitlementStatus.Indicative : EntitlementStatus.Reserved;
        _lines = [.. calculation.Lines];
    }

    public static class Rules
    {
        public static readonly Rule AnEntitlementIsWorthSomething = new(
            "reward-entitlement.nothing",
            new("Không có khoản thưởng nào để ghi nhận.", "There is no reward to record.")
        );

        public static readonly Rule ADecisionIsRewardedOnce = new(
            "reward-entitlement.twice",
            new(
                "Quyết định này đã được tính thưởng cho sản phẩm từ cùng một ngân sách.",
                "The product has been rewarded from this budget for the decision already."
            )
        );

        public static readonly Rule OnlyAnIndicativeAmountIsConfirmed = new(
            "reward-entitlement.not-indicative",
            new("Chỉ khoản tạm tính mới cần xác nhận.", "Only an indicative amount is confirmed.")
        );

        public static readonly Rule OnlyTheProvincesOwnRuleConfirms = new(
            "reward-entitlement.default-only",
            new(
                "Chỉ xác nhận được khi tỉnh đã có quy định của mình.",
                "An amount is confirmed only by the province's own rule."
            )
        );

        public static readonly Rule AnIndicativeAmountIsNotApproved = new(
            "reward-entitlement.indicative",
            new(
                "Khoản tạm tính theo mức mặc định không được duyệt hay chi; hãy nhập quy định của tỉnh trước.",
                "An amount from the default policy is neither approved nor paid; enter the province's rule first."
            )
        );

        public static readonly Rule OnlyAReservedAmountIsApproved = new(
            "reward-entitlement.not-reserved",
            new("Chỉ duyệt được khoản thưởng đang được ghi nhận.", "Only a reserved amount is approved.")
        );

        public static readonly Rule OnlyAnApprovedAmountIsPaid = new(
            "reward-entitlement.not-approved",
            new("Chỉ chi được khoản thưởng đã duyệt.", "Only an approved amount is paid.")
        );

        public static readonly Rule APaidAmountIsClawedBackNotCancelled = new(
            "reward-entitlement.paid",
            new("Khoản đã chi không huỷ được, chỉ có thể thu hồi.", "A paid amount is not cancelled, only clawed back.")
        );

        public static readonly Rule AnEndedEntitlementStaysEnded = new(
            "reward-entitlement.ended",
            new("Khoản thưởng này đã kết thúc.", "This entitlement has ended.")
        );

        public static readonly Rule OnlyAPaidAmountIsClawedBack = new(
            "reward-entitlement.not-paid",
            new("Chỉ thu hồi được khoản thưởng đã chi.", "Only a paid amount is clawed back.")
        );
    }
}
