using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>A row of the register with what it was worth on the day asked about.</summary>
internal sealed class StatedEntry
{
    public RegisterEntry Entry { get; init; } = null!;

    public RecognitionStatus Status { get; init; }

    /// <summary>0 where all words searched for stand as typed, marks included; else 1.</summary>
    public int Relevance { get; init; }
}

internal static class StatedEntries
{
    /// <summary>The recognition of each product that stood on this day, whatever it was worth.</summary>
    public static IQueryable<RegisterEntry> StandingOn(this IQueryable<RegisterEntry> entries, DateOnly day) =>
        entries.Where(entry => entry.StandsFrom <= day && day < entry.ReplacedFrom);

    /// <summary>
    /// Those by which a product is certified on this day: <see cref="RecognitionStatuses.IsCertified"/> as a comparison
    /// that the planner can estimate, because this is what nearly everybody asks for.
    /// </summary>
    public static IQueryable<RegisterEntry> CertifiedOn(this IQueryable<RegisterEntry> entries, DateOnly day) =>
        entries.Where(entry =>
            day <= entry.CertifiedUntil
            && (entry.SuspensionTurns.Length == 0 || entry.SuspensionTurns.Count(turn => turn <= day) % 2 == 0)
        );

    /// <summary>
    /// Says what each row is worth on this day: <see cref="LegalEffect.StatusOn"/> in terms of columns. The database
    /// gets the day as a parameter and never reads a clock. A test holds the two together.
    /// </summary>
    /// <param name="words">Patterns of what was searched for.</param>
    public static IQueryable<StatedEntry> StatedOn(
        this IQueryable<RegisterEntry> entries,
        DateOnly day,
        IReadOnlyList<string>? words = null
    )
    {
        var soon = day.AddDays(CertificatePeriod.ExpiringDays);
        var patterns = words ?? [];

        return entries.Select(entry => new StatedEntry
        {
            Entry = entry,
            Status =
                entry.RevokedFrom <= day ? RecognitionStatus.Revoked
                : entry.WithdrawnFrom <= day ? RecognitionStatus.Withdrawn
                : entry.SupersededFrom <= day ? RecognitionStatus.Superseded
                : entry.SuspensionTurns.Length > 0 && entry.SuspensionTurns.Count(turn => turn <= day) % 2 == 1
                    ? RecognitionStatus.Suspended
                : entry.LastDay < day && day <= entry.ExtendedUntil ? RecognitionStatus.Extended
                : entry.LastDay < day ? RecognitionStatus.Expired
                : entry.IssuePrecision != DatePrecision.Day ? RecognitionStatus.Undated
                : entry.LastDay <= soon ? RecognitionStatus.Expiring
                : RecognitionStatus.Valid,
            Relevance = patterns.All(pattern => EF.Functions.Like(entry.SpokenText, pattern)) ? 0 : 1,
        });
    }
}
