using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Producers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Inspections.Visits;

/// <summary>An inspection of a certified product.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="CertificateNumber">The certificate.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">Its name on the certificate.</param>
/// <param name="ProducerName">The producer's name on the certificate.</param>
/// <param name="Level">The level that recognised, and so inspects.</param>
/// <param name="MisuseReportId">The report that led to it.</param>
/// <param name="Year">The year whose plan it counts for.</param>
/// <param name="RiskPoints">How urgent it looked when it was planned.</param>
/// <param name="State">How far it has come.</param>
/// <param name="HeldOn">The day of the visit; while it is planned the day it is to be held on.</param>
/// <param name="Minutes">The minutes, as printed.</param>
/// <param name="Findings">What was found.</param>
/// <param name="CorrectionDueOn">The last day for everything that is to be put right.</param>
/// <param name="IsOverdue">Whether that day has passed without a re-check.</param>
/// <param name="Photos">How many photos there are, numbered from 1.</param>
/// <param name="Conclusion">What it came to.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record InspectionView(
    Id<Inspection> Id,
    string CertificateNumber,
    Id<Product> ProductId,
    string ProductName,
    string? ProducerName,
    Level Level,
    Id<MisuseReport>? MisuseReportId,
    int Year,
    int RiskPoints,
    InspectionState State,
    DateOnly HeldOn,
    string? Minutes,
    IReadOnlyList<InspectionFindingView> Findings,
    DateOnly? CorrectionDueOn,
    bool IsOverdue,
    int Photos,
    InspectionConclusion? Conclusion,
    int Version
) : IVersioned
{
    /// <summary>What national law leaves open about it.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } =
        OpenMatterView.Of(CertificateMatters.InspectionCoverage);
}

/// <summary>One thing that a visit found.</summary>
/// <param name="Number">Counts the findings of the visit from 1.</param>
/// <param name="Aspect">What it concerns.</param>
/// <param name="Text">What was found.</param>
/// <param name="Correction">What is to be put right; absent where it is only noted.</param>
/// <param name="RecheckedOn">When it was checked again.</param>
/// <param name="IsRemedied">Whether it was put right; absent before it was checked again.</param>
public sealed record InspectionFindingView(
    int Number,
    InspectionAspect Aspect,
    string Text,
    string? Correction,
    DateOnly? RecheckedOn,
    bool? IsRemedied
);

internal static class Inspections
{
    /// <summary>
    /// Of the body that recognised, the centre and auditors; of the producer once the visit was held, because a visit need
    /// not be announced.
    /// </summary>
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, Territory territory)
    {
        var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;
        var own = territory.OwnProducers().Ids;

        return inspections.Where(one =>
            units.Contains(one.UnitId)
            || (
                own.Contains(one.ProducerId!.Value)
                && one.State != InspectionState.Planned
                && one.State != InspectionState.Cancelled
            )
        );
    }

    public static IQueryable<InspectionView> ToViews(
        this IQueryable<Inspection> inspections,
        IOcopDb db,
        DateOnly today
    ) =>
        inspections
            .AsNoTracking()
            .Join(
                db.Set<Certificate>(),
                inspection => inspection.CertificateId,
                certificate => certificate.Id,
                (one, certificate) =>
                    new InspectionView(
                        one.Id,
                        certificate.Number.ToString(),
                        one.ProductId,
                        certificate.ProductName,
                        certificate.ProducerName,
                        one.Level,
                        one.MisuseReportId,
                        one.Year,
                        one.RiskPoints,
                        one.State,
                        one.HeldOn,
                        one.Minutes,
                        one.Findings.OrderBy(finding => finding.Number)
                            .Select(finding => new InspectionFindingView(
                                finding.Number,
                                finding.Aspect,
                                finding.Text,
                                finding.Correction,
                                finding.RecheckedOn,
                                finding.IsRemedied
                            ))
                            .ToList(),
                        one.CorrectionDueOn,
                        one.State == InspectionState.AwaitingCorrection && one.CorrectionDueOn < today,
                        one.Photos.Count,
                        one.Conclusion,
                        one.Version
                    )
            );
}
