namespace Ocop.Domain.Catalogue;

/// <summary>Where a dossier is handled, from the bottom up. There is no district level after 30/6/2025.</summary>
public enum Level
{
    Commune,
    District,
    Province,
    Central,
}

/// <summary>What a level does with a dossier: report on its contents, or assess and rank it.</summary>
public enum LevelRole
{
    Report,
    Assess,
}

/// <summary>What a regulation gives one level to do.</summary>
/// <param name="Recognises">The stars whose recognition this level decides.</param>
/// <param name="ForwardsFrom">The mean from which a result goes up to the next level; null when it never does or is not known.</param>
/// <param name="WorkingDays">The term of this level in working days, where the act sets one.</param>
public sealed record LevelRule(
    Level Level,
    LevelRole Role,
    IReadOnlyList<int> Recognises,
    decimal? ForwardsFrom = null,
    int? WorkingDays = null
);

/// <summary>A yearly round of assessment; both days are exclusive ("before").</summary>
public sealed record RoundWindow(Level Level, int Number, MonthDay ProposeBefore, MonthDay DoneBefore);
