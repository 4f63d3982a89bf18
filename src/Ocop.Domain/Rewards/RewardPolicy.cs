using System.Globalization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Rewards;

/// <summary>
/// One amount that one budget grants for one kind of recognition, by a resolution or decision with its dates. Rewards are
/// not national law: each province sets its own.
/// </summary>
public sealed partial class RewardPolicy : Aggregate<RewardPolicy>
{
    private RewardPolicy() { }

    /// <summary>Whose budget pays; null for the default policy, which only ever indicates an amount.</summary>
    public Id<AdministrativeUnit>? UnitId { get; private init; }

    /// <summary>The place as the source names it.</summary>
    public string? Place { get; private init; }

    public BudgetLevel BudgetLevel { get; private init; }

    public string? LegalBasis { get; private init; }

    public DateOnly EffectiveFrom { get; private init; }

    /// <summary>The last day; null while nothing has replaced it.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    /// <summary>Null when it is for every star.</summary>
    public int? Star { get; private init; }

    /// <summary>Who must have recognised the product; null when that does not matter.</summary>
    public Level? RecognitionLevel { get; private init; }

    public RewardEvent Event { get; private init; }

    public RewardMode Mode { get; private init; }

    /// <summary>In đồng; null for a difference, which follows from the amounts for a first recognition.</summary>
    public long? Amount { get; private init; }

    public RewardCap Cap { get; private init; } = null!;

    public string? Source { get; private init; }

    public string? Note { get; private init; }

    /// <summary>Whether a revocation takes the reward back (not in the act: each province decides).</summary>
    public bool ClaimsBack { get; private init; }

    /// <summary>The officer who entered it; none for published ones that ship with the software.</summary>
    public Id<User>? EnteredBy { get; private set; }

    /// <summary>The officer who entered its end; none where the resolution itself says when it ends.</summary>
    public Id<User>? EndedBy { get; private set; }

    public bool IsDefault => UnitId is null;

    /// <summary>Makes a policy, with the same id in every deployment.</summary>
    public static RewardPolicy Adopt(RewardTerms terms)
    {
        Rules.OnlyADifferenceHasNoAmount.Require(terms.Amount is not null || terms.Mode is RewardMode.Difference);
        Rules.AmountsAreNotNegative.Require(terms.Amount is null or >= 0 && terms.Cap.Maximum is null or >= 0);
        Rules.StarsAreOneToFive.Require(terms.Star is null or (>= 1 and <= 5));
        Rules.APolicyEndsAfterItBegan.Require(terms.EffectiveTo is null || terms.EffectiveFrom <= terms.EffectiveTo);
        Rules.OnlyACapPerProducerHasAMaximum.Require(
            (terms.Cap.Kind is RewardCapKind.PerProducer) == terms.Cap.Maximum is not null
        );

        return new()
        {
            Id = Id<RewardPolicy>.Named($"reward-policy/{KeyOf(terms)}"),
            UnitId = terms.Unit?.Id,
            Place = terms.Place,
            BudgetLevel = terms.BudgetLevel,
            LegalBasis = terms.LegalBasis,
            EffectiveFrom = terms.EffectiveFrom,
            EffectiveTo = terms.EffectiveTo,
            Star = terms.Star,
            RecognitionLevel = terms.RecognitionLevel,
            Event = terms.Event,
            Mode = terms.Mode,
            Amount = terms.Amount,
            Cap = terms.Cap,
            Source = terms.Source,
            Note = terms.Note,
            ClaimsBack = terms.ClaimsBack,
        };
    }

    /// <summary>A province enters a rule of its own budget, or of one inside it.</summary>
    /// <param name="unit">Whose budget pays: its level is that of the budget.</param>
    /// <param name="others">The rules of this unit so far.</param>
    public static RewardPolicy Enter(
        RewardTerms terms,
        AdministrativeUnit unit,
        IEnumerable<RewardPolicy> others,
        Id<User> by
    )
    {
        Rules.AUnitAdoptsWhileItExists.Require(unit.IsValidOn(terms.EffectiveFrom));

        var policy = Adopt(terms);
        Rules.OneRuleForOneCase.Require(!others.Any(policy.Overlaps));
        policy.EnteredBy = by;
        return policy;
    }

    /// <summary>
    /// Another resolution has replaced it, or it was repealed. What it has granted stands: a reward is never computed anew.
    /// </summary>
    public void End(DateOnly lastDay, Id<User> by)
    {
        Rules.APolicyEndsAfterItBegan.Require(EffectiveFrom <= lastDay);
        Rules.AnEndIsNotPutOff.Require(EffectiveTo is null || lastDay < EffectiveTo);

        (EffectiveTo, EndedBy) = (lastDay, by);
    }

    /// <summary>A corrected row of the published policies takes the place of what it said before, not of a later end.</summary>
    public RewardPolicy KeepingEndOf(RewardPolicy before)
    {
        if (before.EndedBy is { } officer)
            (EffectiveTo, EndedBy) = (before.EffectiveTo, officer);

        return this;
    }

    /// <summary>Whether both would apply to one case on one day.</summary>
    private bool Overlaps(RewardPolicy other) =>
        (UnitId, BudgetLevel, Star, RecognitionLevel, Event)
            == (other.UnitId, other.BudgetLevel, other.Star, other.RecognitionLevel, other.Event)
        && !(EffectiveTo < other.EffectiveFrom)
        && !(other.EffectiveTo < EffectiveFrom);

    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);

    /// <summary>Whether it is for this star, given at this level, on this occasion.</summary>
    public bool Covers(int star, Level recognisedBy, RewardEvent occasion) =>
        Event == occasion
        && (Star is null || Star == star)
        && (RecognitionLevel is null || RecognitionLevel == recognisedBy);

    /// <summary>A rule as it stood once, for computing again what it granted then.</summary>
    internal static RewardPolicy Recall(GroundRule rule) =>
        new()
        {
            Id = new(rule.PolicyId),
            UnitId = rule.UnitId is { } unit ? new(unit) : null,
            Place = rule.Place,
            BudgetLevel = rule.BudgetLevel,
            LegalBasis = rule.LegalBasis,
            EffectiveFrom = rule.EffectiveFrom,
            EffectiveTo = rule.EffectiveTo,
            Star = rule.Star,
            RecognitionLevel = rule.RecognitionLevel,
            Event = rule.Event,
            Mode = rule.Mode,
            Amount = rule.Amount,
            Cap = new(rule.Cap, rule.CapMaximum),
        };

    private static string KeyOf(RewardTerms terms) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{terms.Unit?.ToString() ?? "-"}/{terms.BudgetLevel}/{terms.EffectiveFrom:yyyy-MM-dd}/{terms.Star}/{terms.RecognitionLevel}/{terms.Event}"
        );
}

/// <summary>What a resolution says, before it is a policy here.</summary>
public sealed record RewardTerms(
    UnitKey? Unit,
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
    RewardCap Cap,
    string? Source = null,
    string? Note = null,
    bool ClaimsBack = false
);
