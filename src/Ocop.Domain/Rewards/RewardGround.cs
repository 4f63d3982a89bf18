using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Rewards;

/// <summary>
/// What a reward was computed from, kept with it as it was known then: the case, what had been granted before, and the
/// rules that could apply. Whoever holds this needs nothing else to compute it again. Of other products and producers it
/// names none.
/// </summary>
/// <param name="DecidedOn">The date of the decision, whose rules apply.</param>
/// <param name="ProvinceId">The province that decided.</param>
/// <param name="PartIds">The units whose rules may count beside those of the province.</param>
/// <param name="RecognisedBy">The level that recognised.</param>
/// <param name="Star">The star.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Granted">What stood then of earlier rewards to the product and to its producer.</param>
/// <param name="Rules">The rules that could apply, past ones of the places included.</param>
public sealed record RewardGround(
    DateOnly DecidedOn,
    Guid ProvinceId,
    IReadOnlyList<Guid> PartIds,
    Level RecognisedBy,
    int Star,
    RewardEvent Event,
    IReadOnlyList<EarlierReward> Granted,
    IReadOnlyList<GroundRule> Rules
)
{
    private static readonly Id<Producers.Producer> TheProducer = new(new("00000000-0000-0000-0000-000000000001"));

    public static RewardGround Of(RewardFacts facts, IEnumerable<RewardPolicy> policies) =>
        new(
            facts.DecidedOn,
            facts.ProvinceId.Value,
            [.. facts.PartIds.Select(part => part.Value)],
            facts.RecognisedBy,
            facts.Star,
            facts.Event,
            [.. facts.Granted.Select(reward => EarlierReward.Of(reward, facts))],
            [.. policies.OrderBy(policy => policy.Id).Select(GroundRule.Of)]
        );

    /// <summary>What each budget owes, by what is kept here alone.</summary>
    public IReadOnlyList<RewardCalculation> Compute() =>
        new RewardRules(Rules.Select(rule => rule.ToPolicy())).For(ToFacts());

    /// <summary>The ids only tell what is the same from what is not.</summary>
    private RewardFacts ToFacts() =>
        new(
            default,
            DecidedOn,
            new(ProvinceId),
            [.. PartIds.Select(part => new Id<AdministrativeUnit>(part))],
            RecognisedBy,
            Star,
            Event,
            default,
            TheProducer,
            [.. Granted.Select(reward => reward.ToGranted(TheProducer))]
        );
}

/// <summary>A reward that stood when another was computed.</summary>
/// <param name="BudgetLevel">The level of the budget.</param>
/// <param name="PayerId">Whose budget it came from.</param>
/// <param name="Star">The star that was rewarded.</param>
/// <param name="Amount">In đồng (VND).</param>
/// <param name="OfThisDecision">Whether the same decision led to it.</param>
/// <param name="OfThisProduct">Whether it was for the same product.</param>
/// <param name="OfThisProducer">Whether it went to the same producer.</param>
public sealed record EarlierReward(
    BudgetLevel BudgetLevel,
    Guid PayerId,
    int Star,
    long Amount,
    bool OfThisDecision,
    bool OfThisProduct,
    bool OfThisProducer
)
{
    private static readonly Guid Another = new("00000000-0000-0000-0000-000000000002");

    internal static EarlierReward Of(GrantedReward reward, RewardFacts facts) =>
        new(
            reward.BudgetLevel,
            reward.PayerId.Value,
            reward.Star,
            reward.Amount,
            reward.DecisionId == facts.DecisionId,
            reward.ProductId == facts.ProductId,
            facts.ProducerId is not null && reward.ProducerId == facts.ProducerId
        );

    internal GrantedReward ToGranted(Id<Producers.Producer> producer) =>
        new(
            OfThisDecision ? default : new(Another),
            OfThisProduct ? default : new(Another),
            OfThisProducer ? producer : null,
            BudgetLevel,
            new(PayerId),
            Star,
            Amount
        );
}

/// <summary>A rule as it stood when a reward was computed.</summary>
/// <param name="PolicyId">The rule.</param>
/// <param name="UnitId">Whose budget pays; none for the default policy.</param>
/// <param name="Place">The place as the source names it.</param>
/// <param name="BudgetLevel">The level of the budget.</param>
/// <param name="LegalBasis">The resolution or decision.</param>
/// <param name="EffectiveFrom">The first day in force.</param>
/// <param name="EffectiveTo">The last day in force, as far as it was known.</param>
/// <param name="Star">The star; none when it is for every star.</param>
/// <param name="RecognitionLevel">Who must have recognised the product; none when that does not matter.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Mode">How the amount follows.</param>
/// <param name="Amount">In đồng (VND); none for a difference.</param>
/// <param name="Cap">How often or how much.</param>
/// <param name="CapMaximum">In đồng (VND); only with a cap per producer.</param>
public sealed record GroundRule(
    Guid PolicyId,
    Guid? UnitId,
    string? Place,
    BudgetLevel BudgetLevel,
    string? LegalBasis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int? Star,
    Level? RecognitionLevel,
    RewardEvent Event,
    RewardMode Mode,
    long? Amount,
    RewardCapKind Cap,
    long? CapMaximum
)
{
    internal static GroundRule Of(RewardPolicy policy) =>
        new(
            policy.Id.Value,
            policy.UnitId?.Value,
            policy.Place,
            policy.BudgetLevel,
            policy.LegalBasis,
            policy.EffectiveFrom,
            policy.EffectiveTo,
            policy.Star,
            policy.RecognitionLevel,
            policy.Event,
            policy.Mode,
            policy.Amount,
            policy.Cap.Kind,
            policy.Cap.Maximum
        );

    internal RewardPolicy ToPolicy() => RewardPolicy.Recall(this);
}
