using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>A certified product with what makes its inspection urgent.</summary>
internal sealed record InspectionCandidate(
    Id<Certificate> CertificateId,
    string Number,
    string ProductName,
    string? ProducerName,
    DateOnly ExpiresOn,
    InspectionRisk Risk,
    bool IsPlanned
);

internal static class InspectionCandidates
{
    /// <summary>Those in effect on the day, suspended ones included, as <see cref="Certificate.HoldsOn"/> has it but for
    /// extensions, which end by themselves.</summary>
    public static IQueryable<Certificate> HoldingOn(this IQueryable<Certificate> certificates, DateOnly day) =>
        certificates.Where(one =>
            one.Period.IssuedOn <= day
            && day <= one.Period.ExpiresOn
            && !one.Facts.Any(fact =>
                fact.From <= day
                && (
                    fact.Kind == CertificateFactKind.Revoked
                    || fact.Kind == CertificateFactKind.Withdrawn
                    || fact.Kind == CertificateFactKind.Superseded
                )
            )
        );

    /// <param name="year">Visits of this year count as planned, unless they were cancelled.</param>
    public static IQueryable<InspectionCandidate> ToCandidates(
        this IQueryable<Certificate> certificates,
        IOcopDb db,
        int year
    )
    {
        var visits = db.Set<Inspection>().Where(visit => visit.State != InspectionState.Cancelled);

        return certificates.Select(one => new InspectionCandidate(
            one.Id,
            one.Number.ToString(),
            one.ProductName,
            one.ProducerName,
            one.Period.ExpiresOn,
            new InspectionRisk(
                db.Set<MisuseReport>()
                    .Count(report => report.CertificateId == one.Id && report.State != MisuseState.Closed),
                one.Star,
                visits
                    .Where(visit => visit.CertificateId == one.Id && visit.State != InspectionState.Planned)
                    .OrderByDescending(visit => visit.HeldOn)
                    .Select(visit => visit.Findings.Any())
                    .FirstOrDefault(),
                visits.Any(visit => visit.CertificateId == one.Id && visit.State != InspectionState.Planned)
            ),
            visits.Any(visit => visit.CertificateId == one.Id && visit.Year == year)
        ));
    }
}
