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
}

/// <param name="LiftedOn">The first day it no longer counts; null while it lasts.</param>
public sealed record Suspension(DateOnly From, DateOnly? LiftedOn)
{
    public bool Includes(DateOnly day) => From <= day && !(LiftedOn <= day);
}
