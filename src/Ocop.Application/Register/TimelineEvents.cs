using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>The days of a register entry as events. Only what is public stands in an entry, so only that comes out.</summary>
internal static class TimelineEvents
{
    public static IEnumerable<TimelineEventView> Events(this RegisterEntry entry, DateOnly today)
    {
        var recognised = new TimelineEventView(
            entry.IssuePrecision is DatePrecision.Unknown ? null : entry.EffectiveFrom,
            entry.IssuePrecision,
            TimelineEventKind.Recognised,
            entry.EffectiveFrom > today,
            entry.Star,
            entry.CertificateNumber,
            entry.DecisionNumber
        );
        if (entry.IssuePrecision is not DatePrecision.Day)
            return [recognised];

        return
        [
            recognised,
            .. Later(entry)
                .Select(one =>
                    recognised with
                    {
                        On = one.On,
                        Kind = one.Kind,
                        IsAhead = one.On > today,
                        Paper = one.IsEnd ? entry.EndPaper : null,
                        Reason = one.IsEnd ? entry.EndReason : null,
                    }
                ),
        ];
    }

    /// <summary>By day; on one day what ends a recognition comes before what begins one.</summary>
    public static IEnumerable<TimelineEventView> InOrder(this IEnumerable<TimelineEventView> events) =>
        events
            .OrderBy(one => one.On ?? DateOnly.MinValue)
            .ThenBy(one => one.Kind is TimelineEventKind.Recognised)
            .ThenBy(one => one.CertificateNumber, StringComparer.Ordinal);

    private static IEnumerable<Turn> Later(RegisterEntry entry)
    {
        var ends = Ends(entry).ToList();
        var over = ends.Select(end => end.On).DefaultIfEmpty(DateOnly.MaxValue).Min();

        return [.. ByTime(entry).Concat(Suspensions(entry)).Where(turn => turn.On < over), .. ends];
    }

    private static IEnumerable<Turn> Ends(RegisterEntry entry)
    {
        if (entry.RevokedFrom is { } revoked)
            yield return new(revoked, TimelineEventKind.Revoked, IsEnd: true);
        if (entry.WithdrawnFrom is { } withdrawn)
            yield return new(withdrawn, TimelineEventKind.Withdrawn, IsEnd: true);
        if (entry.SupersededFrom is { } superseded)
            yield return new(superseded, TimelineEventKind.Superseded, IsEnd: true);
    }

    private static IEnumerable<Turn> ByTime(RegisterEntry entry)
    {
        var runsOut = entry.LastDay;

        yield return new(entry.LastDay.AddDays(-CertificatePeriod.ExpiringDays), TimelineEventKind.Expiring);
        if (entry.ExtendedUntil > entry.LastDay)
        {
            yield return new(entry.LastDay.AddDays(1), TimelineEventKind.Extended);
            runsOut = entry.ExtendedUntil.Value;
        }

        yield return new(runsOut.AddDays(1), TimelineEventKind.Expired);
    }

    private static IEnumerable<Turn> Suspensions(RegisterEntry entry) =>
        entry.SuspensionTurns.Select(
            (turn, index) => new Turn(turn, index % 2 == 0 ? TimelineEventKind.Suspended : TimelineEventKind.Resumed)
        );

    private sealed record Turn(DateOnly On, TimelineEventKind Kind, bool IsEnd = false);
}
