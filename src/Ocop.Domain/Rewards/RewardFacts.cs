using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Rewards;

/// <summary>What is to be rewarded, and what has been granted before.</summary>
/// <param name="ProvinceId">The province that decides, as it is on the date of the decision.</param>
/// <param name="PartIds">
/// The product's commune, the units that it lay in before mergers (its old province, its old district), and the district
/// it lies in on the date: whose rules may count beside those of the province.
/// </param>
/// <param name="Granted">Everything granted so far to this product and to its producer, by any budget.</param>
public sealed record RewardFacts(
    Id<RecognitionDecision> DecisionId,
    DateOnly DecidedOn,
    Id<AdministrativeUnit> ProvinceId,
    IReadOnlyCollection<Id<AdministrativeUnit>> PartIds,
    Level RecognisedBy,
    int Star,
    RewardEvent Event,
    Id<Product> ProductId,
    Id<Producer>? ProducerId,
    IReadOnlyCollection<GrantedReward> Granted
);

/// <summary>A reward that stands: reserved, approved or paid, neither cancelled nor clawed back.</summary>
/// <param name="PayerId">The unit whose budget it comes from.</param>
public sealed record GrantedReward(
    Id<RecognitionDecision> DecisionId,
    Id<Product> ProductId,
    Id<Producer>? ProducerId,
    BudgetLevel BudgetLevel,
    Id<AdministrativeUnit> PayerId,
    int Star,
    long Amount
);

/// <summary>One step of a calculation, for people.</summary>
/// <param name="Code">What the step is, for programs.</param>
/// <param name="Amount">In đồng: what this step adds, takes away or limits to; null when it only explains.</param>
public sealed record RewardLine(string Code, Text Words, long? Amount = null);

/// <summary>What one budget owes for a recognition, step by step.</summary>
/// <param name="PayerId">Null when only the default policy applies and nobody owes anything yet.</param>
/// <param name="PolicyId">The policy applied; null when none grants anything.</param>
public sealed record RewardCalculation(
    Id<AdministrativeUnit>? PayerId,
    BudgetLevel BudgetLevel,
    Id<RewardPolicy>? PolicyId,
    long Amount,
    bool IsIndicative,
    IReadOnlyList<RewardLine> Lines
)
{
    /// <summary>What it was computed from.</summary>
    public RewardGround? Ground { get; init; }
}
