namespace Ocop.Domain.Certification;

/// <summary>
/// The facts that decide what a recognition is worth on any day, past or future. A status is never stored: it follows
/// from these dates and the day that is asked about, a future day meaning "if nothing else happens".
/// </summary>
public sealed record LegalEffect
{
    /// <summary>The day it was issued, as far as that is on record.</summary>
    public required RecordedDate IssuedOn { get; init; }

    /// <summary>The last valid day; for a date that is not on record to the day, the last it can have been.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Keeps effect until this day while its renewal is being decided (QĐ 26/2026/QĐ-TTg, transition).</summary>
    public DateOnly? ExtendedUntil { get; init; }

    /// <summary>In order of time and without overlaps.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    public DateOnly? RevokedFrom { get; init; }

    public DateOnly? WithdrawnFrom { get; init; }

    public DateOnly? SupersededFrom { get; init; }

    /// <summary>The days from which it may be worth something else than the day before.</summary>
    public IEnumerable<DateOnly> Turns =>
        new[] { IssuedOn.Earliest, After(LastDay), After(ExtendedUntil), RevokedFrom, WithdrawnFrom, SupersededFrom }
            .Concat(Suspensions.SelectMany(suspension => new[] { suspension.From, suspension.LiftedOn }))
            .OfType<DateOnly>();

    /// <summary>
    /// Which status stands out where several hold: revoked, withdrawn, superseded, suspended, extended or expired,
    /// expiring, valid. Without a day on record it is expired once it must be, and undated until then.
    /// </summary>
    /// <remarks>Asked about a day before its issue, there is nothing to state.</remarks>
    public RecognitionStatus StatusOn(DateOnly day) =>
        day switch
        {
            _ when RevokedFrom <= day => RecognitionStatus.Revoked,
            _ when WithdrawnFrom <= day => RecognitionStatus.Withdrawn,
            _ when SupersededFrom <= day => RecognitionStatus.Superseded,
            _ when Suspensions.Any(suspension => suspension.Includes(day)) => RecognitionStatus.Suspended,
            _ when LastDay < day && day <= ExtendedUntil => RecognitionStatus.Extended,
            _ when LastDay < day => RecognitionStatus.Expired,
            _ when IssuedOn.Precision is not DatePrecision.Day => RecognitionStatus.Undated,
            _ when LastDay.AddDays(-CertificatePeriod.ExpiringDays) <= day => RecognitionStatus.Expiring,
            _ => RecognitionStatus.Valid,
        };

    /// <summary>
    /// What it is worth from day to day in a stretch of time, each status with the first day of it: whoever holds this
    /// knows the status on any day of the stretch without knowing the law.
    /// </summary>
    /// <param name="from">The first day; not before its issue.</param>
    /// <param name="until">The first day after it.</param>
    public IEnumerable<StatusFrom> StatusesIn(DateOnly from, DateOnly until)
    {
        RecognitionStatus? last = null;
        var days = Turns
            .Append(LastDay.AddDays(-CertificatePeriod.ExpiringDays))
            .Where(day => from < day && day < until);

        foreach (var day in days.Append(from).Distinct().Order())
        {
            var status = StatusOn(day);
            if (status != last)
                yield return new(day, status);

            last = status;
        }
    }

    private static DateOnly? After(DateOnly? last) => last == DateOnly.MaxValue ? null : last?.AddDays(1);
}

public static class LegalEffects
{
    /// <summary>
    /// Which of a product's recognitions speaks for it on a day: one by which it is certified before one by which it is
    /// not, then the latest, then the one entered last.
    /// </summary>
    /// <param name="effects">In the order they were entered.</param>
    /// <returns>Its place among them; none before the first.</returns>
    public static int? StandingOn(this IReadOnlyList<LegalEffect> effects, DateOnly day) =>
        Enumerable
            .Range(0, effects.Count)
            .Where(place => effects[place].IssuedOn.Earliest <= day)
            .OrderByDescending(place => effects[place].StatusOn(day).IsCertified())
            .ThenByDescending(place => effects[place].IssuedOn.Earliest)
            .ThenByDescending(place => place)
            .Select(place => (int?)place)
            .FirstOrDefault();
}

/// <summary>A status and the first day of it.</summary>
public readonly record struct StatusFrom(DateOnly From, RecognitionStatus Status);

/// <param name="LiftedOn">The first day it no longer counts; null while it lasts.</param>
public sealed record Suspension(DateOnly From, DateOnly? LiftedOn)
{
    public bool Includes(DateOnly day) => From <= day && !(LiftedOn <= day);
}
