using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Rewards;

/// <summary>Whose budget a reward comes from. District budgets ended on 30/6/2025.</summary>
public enum BudgetLevel
{
    Province,
    District,

    /// <summary>A commune, ward or special zone that adds something of its own.</summary>
    Commune,
}

public static class BudgetLevels
{
    /// <summary>The level of a unit's own budget.</summary>
    public static BudgetLevel BudgetLevel(this AdministrativeUnit unit) =>
        unit.Level switch
        {
            UnitLevel.Province => Rewards.BudgetLevel.Province,
            UnitLevel.District => Rewards.BudgetLevel.District,
            _ => Rewards.BudgetLevel.Commune,
        };
}

/// <summary>What is rewarded.</summary>
public enum RewardEvent
{
    /// <summary>The product's first recognition.</summary>
    First,

    /// <summary>A higher star than before.</summary>
    Upgrade,

    /// <summary>The same star again after re-assessment.</summary>
    Renewal,
}

/// <summary>How the amount follows from the policy.</summary>
public enum RewardMode
{
    /// <summary>The whole amount.</summary>
    Full,

    /// <summary>The amount for a first recognition with the new star, less what has already been granted.</summary>
    Difference,

    /// <summary>A one-off amount tied to its purpose, such as packaging.</summary>
    Fixed,
}

/// <summary>What a cap is measured by.</summary>
public enum RewardCapKind
{
    /// <summary>A product is rewarded once for each star.</summary>
    OncePerStar,

    /// <summary>Every recognition is rewarded.</summary>
    PerEvent,

    /// <summary>A producer gets no more than the maximum, over all products.</summary>
    PerProducer,
}

/// <param name="Maximum">In đồng; only for a cap per producer.</param>
public sealed record RewardCap(RewardCapKind Kind, long? Maximum = null)
{
    public static readonly RewardCap OncePerStar = new(RewardCapKind.OncePerStar);
    public static readonly RewardCap PerEvent = new(RewardCapKind.PerEvent);

    public static RewardCap PerProducer(long maximum) => new(RewardCapKind.PerProducer, maximum);
}
