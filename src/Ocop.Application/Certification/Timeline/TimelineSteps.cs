using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Timeline;

/// <summary>The records behind a certificate's life as steps.</summary>
internal static class TimelineSteps
{
    /// <summary>The ends of a certificate are told by the register, with the same papers.</summary>
    public static IEnumerable<FullTimelineEventView> Of(Certificate certificate) =>
        from fact in certificate.Facts
        let step = StepOf(fact.Kind)
        where step is not null
        select Step(step.Value, fact.From, certificate.Number.ToString()) with
        {
            Paper = fact.Paper,
            Reason = fact.Reason,
            RecordedAt = fact.RecordedAt,
        };

    public static IEnumerable<FullTimelineEventView> Of(CertificateScope scope, string certificate) =>
        scope.Statements.Select(statement =>
            Step(TimelineStep.ScopeStated, statement.From, certificate) with
            {
                Detail = statement.Because,
                RecordedAt = statement.RecordedAt,
            }
        );

    public static IEnumerable<FullTimelineEventView> Of(Revocation revocation, string certificate)
    {
        yield return Step(TimelineStep.RevocationOpened, revocation.Ground.On, certificate) with
        {
            Paper = revocation.Ground.Paper,
            Reason = revocation.Reason,
            Detail = revocation.DiscontinuedBecause,
        };

        if (revocation.Hearing is { } hearing)
        {
            yield return Step(TimelineStep.Heard, hearing.On, certificate) with
            {
                Paper = hearing.Minutes,
            };
        }

        if (revocation is { State: RevocationState.Open, DueOn: { } due })
            yield return Step(TimelineStep.RevocationDue, due, certificate);

        if (revocation.Order is { } order)
        {
            yield return Step(TimelineStep.RevocationDecided, order.SignedOn, certificate) with
            {
                Paper = order.Number,
            };
        }
    }

    private static FullTimelineEventView Step(TimelineStep step, DateOnly on, string certificate) =>
        new(on, Kind: null, step, IsAhead: false, certificate);

    private static TimelineStep? StepOf(CertificateFactKind kind) =>
        kind switch
        {
            CertificateFactKind.Suspended => TimelineStep.SuspensionOrdered,
            CertificateFactKind.Lifted => TimelineStep.SuspensionLifted,
            CertificateFactKind.Extended => TimelineStep.ExtensionGranted,
            CertificateFactKind.ExtensionEnded => TimelineStep.ExtensionEnded,
            CertificateFactKind.WithdrawalOrdered => TimelineStep.WithdrawalOrdered,
            _ => null,
        };
}
