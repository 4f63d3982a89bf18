using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Rewards;

/// <summary>
/// All policies there are, and what they grant for a recognition: by the rule in force on the date of the decision in the
/// deciding province, explained line by line. Recomputing with the same facts gives the same answer.
/// </summary>
public sealed class RewardRules(IEnumerable<RewardPolicy> policies)
{
    private readonly IReadOnlyList<RewardPolicy> _policies = [.. policies];

    private static readonly BudgetLevel[] Local = [BudgetLevel.District, BudgetLevel.Commune];

    /// <summary>What each budget owes: the province's first, then those of districts and communes with rules of their own.</summary>
    public IReadOnlyList<RewardCalculation> For(RewardFacts facts)
    {
        var ground = RewardGround.Of(facts, ThatCouldApply(facts));

        return [.. Owed(facts).Select(owed => owed with { Ground = ground })];
    }

    /// <summary>Those of the places, past ones included because they say that a place had adopted its own, and the default.</summary>
    private IEnumerable<RewardPolicy> ThatCouldApply(RewardFacts facts) =>
        _policies
            .Where(policy => policy.EffectiveFrom <= facts.DecidedOn)
            .Where(policy => policy.UnitId is not { } unit || unit == facts.ProvinceId || facts.PartIds.Contains(unit));

    private IEnumerable<RewardCalculation> Owed(RewardFacts facts) =>
        [
            OfTheProvince(facts),
            .. facts
                .PartIds.Distinct()
                .SelectMany(part =>
                    Local.Select(budget => (part, budget, rules: InForce(part, budget, facts.DecidedOn)))
                )
                .Where(local => local.rules.Count > 0)
                .Select(local => Calculate(facts, local.part, local.budget, local.rules, [])),
        ];

    private RewardCalculation OfTheProvince(RewardFacts facts)
    {
        var own = InForce(facts.ProvinceId, BudgetLevel.Province, facts.DecidedOn);
        if (own.Count > 0)
            return Calculate(facts, facts.ProvinceId, BudgetLevel.Province, own, []);

        // What the province once adopted and let lapse has replaced the rules of its parts for good.
        var inherited = HasAdopted(facts.ProvinceId, facts.DecidedOn)
            ? []
            : facts.PartIds.SelectMany(part => InForce(part, BudgetLevel.Province, facts.DecidedOn)).ToList();
        if (inherited.Count > 0)
            return Calculate(facts, facts.ProvinceId, BudgetLevel.Province, inherited, [RewardLines.Inherited]);

        var byDefault = _policies.Where(policy => policy.IsDefault && policy.IsInForceOn(facts.DecidedOn)).ToList();
        return Calculate(facts, payer: null, BudgetLevel.Province, byDefault, [RewardLines.Default]);
    }

    private static RewardCalculation Calculate(
        RewardFacts facts,
        Id<AdministrativeUnit>? payer,
        BudgetLevel budget,
        IReadOnlyList<RewardPolicy> inForce,
        IReadOnlyList<RewardLine> why
    )
    {
        var granted = facts.Granted.Where(reward => IsOfTheSameBudget(reward, facts, payer, budget)).ToList();
        var policy = MostSpecific(inForce, facts, facts.Event);
        var lines = why.ToList();
        var amount = policy is null ? Nothing(lines) : AmountOf(policy, inForce, facts, granted, lines);

        lines.Add(RewardLines.Total(amount));
        return new(payer, budget, policy?.Id, amount, IsIndicative: payer is null, lines);
    }

    /// <summary>What an old province granted counts for the one it became part of.</summary>
    private static bool IsOfTheSameBudget(
        GrantedReward reward,
        RewardFacts facts,
        Id<AdministrativeUnit>? payer,
        BudgetLevel budget
    ) =>
        reward.BudgetLevel == budget
        && (
            reward.PayerId == (payer ?? facts.ProvinceId)
            || (budget is BudgetLevel.Province && facts.PartIds.Contains(reward.PayerId))
        );

    private static long AmountOf(
        RewardPolicy policy,
        IReadOnlyList<RewardPolicy> inForce,
        RewardFacts facts,
        List<GrantedReward> granted,
        List<RewardLine> lines
    )
    {
        var ofProduct = granted.Where(reward => reward.ProductId == facts.ProductId).ToList();
        lines.Add(RewardLines.Rule(policy));

        if (ofProduct.Any(reward => reward.DecisionId == facts.DecisionId))
            return Refused(RewardLines.SameDecision);
        if (policy.Cap.Kind is RewardCapKind.OncePerStar && ofProduct.Any(reward => reward.Star == facts.Star))
            return Refused(RewardLines.SameStar);
        if ((policy.Amount ?? MostSpecific(inForce, facts, RewardEvent.First)?.Amount) is not { } amount)
            return Refused(RewardLines.NoFirstAmount);

        lines.Add(
            RewardLines.Base(facts.Star, policy.Mode is RewardMode.Difference ? RewardEvent.First : facts.Event, amount)
        );
        if (policy.Cap.Kind is RewardCapKind.PerEvent && ofProduct.Count > 0)
            lines.Add(RewardLines.EveryRecognition);

        if (policy.Mode is RewardMode.Difference)
        {
            var before = ofProduct.Sum(reward => reward.Amount);
            lines.Add(RewardLines.AlreadyGranted(before));
            amount = Math.Max(0, amount - before);
        }

        return policy.Cap.Maximum is { } maximum ? Math.Min(amount, LeftForProducer(maximum)) : amount;

        long Refused(RewardLine line)
        {
            lines.Add(line);
            return 0;
        }

        long LeftForProducer(long maximum)
        {
            var used = granted
                .Where(reward => facts.ProducerId is not null && reward.ProducerId == facts.ProducerId)
                .Sum(reward => reward.Amount);
            var left = Math.Max(0, maximum - used);
            lines.Add(RewardLines.ProducerCap(maximum, left));
            return left;
        }
    }

    private static long Nothing(List<RewardLine> lines)
    {
        lines.Add(RewardLines.NothingForThis);
        return 0;
    }

    /// <summary>A rule that names the star and the level goes before a general one, and a younger before an older.</summary>
    private static RewardPolicy? MostSpecific(
        IReadOnlyList<RewardPolicy> inForce,
        RewardFacts facts,
        RewardEvent occasion
    ) =>
        inForce
            .Where(policy => policy.Covers(facts.Star, facts.RecognisedBy, occasion))
            .OrderByDescending(policy => policy.Star is not null)
            .ThenByDescending(policy => policy.RecognitionLevel is not null)
            .ThenByDescending(policy => policy.EffectiveFrom)
            .ThenBy(policy => policy.Id)
            .FirstOrDefault();

    private List<RewardPolicy> InForce(Id<AdministrativeUnit> unit, BudgetLevel budget, DateOnly date) =>
        [
            .. _policies.Where(policy =>
                policy.UnitId == unit && policy.BudgetLevel == budget && policy.IsInForceOn(date)
            ),
        ];

    private bool HasAdopted(Id<AdministrativeUnit> province, DateOnly date) =>
        _policies.Any(policy => policy.UnitId == province && policy.EffectiveFrom <= date);
}
