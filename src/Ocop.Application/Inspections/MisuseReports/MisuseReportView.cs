using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Producers;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>A report of the public as a case.</summary>
/// <param name="Id">Its identity, which the reporter has as a reference.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="ProductName">What the product calls itself.</param>
/// <param name="Description">What was seen.</param>
/// <param name="SeenAt">Where.</param>
/// <param name="PlaceName">The commune or province whose case it is.</param>
/// <param name="CertificateNumber">The certificate that was named, where it exists.</param>
/// <param name="ProductId">Its product.</param>
/// <param name="HasPhoto">Whether there is a photo.</param>
/// <param name="HasReporter">Whether somebody can be asked.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="State">How far it has come.</param>
/// <param name="AssignedTo">The officer who looks into it.</param>
/// <param name="Closing">How it ended.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record MisuseReportView(
    Id<MisuseReport> Id,
    MisuseKind Kind,
    string ProductName,
    string Description,
    string? SeenAt,
    string PlaceName,
    string? CertificateNumber,
    Id<Product>? ProductId,
    bool HasPhoto,
    bool HasReporter,
    DateTimeOffset ReceivedAt,
    MisuseState State,
    Id<User>? AssignedTo,
    MisuseClosing? Closing,
    int Version
) : IVersioned;

internal static class MisuseCases
{
    /// <summary>Of the province it lies in, of the centre, and of auditors.</summary>
    public static IQueryable<MisuseReport> SeenBy(this IQueryable<MisuseReport> reports, Territory territory) =>
        reports.Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor));

    /// <summary>Of the province it lies in.</summary>
    public static IQueryable<MisuseReport> HandledBy(this IQueryable<MisuseReport> reports, Territory territory) =>
        reports.Within(territory.Of(Role.ProvinceOfficer));

    public static IQueryable<MisuseReportView> ToViews(this IQueryable<MisuseReport> reports, IOcopDb db) =>
        reports
            .AsNoTracking()
            .Select(report => new MisuseReportView(
                report.Id,
                report.Kind,
                report.ProductName,
                report.Description,
                report.SeenAt,
                db.Set<Domain.AdministrativeUnits.AdministrativeUnit>()
                    .Where(unit => unit.Id == report.UnitId)
                    .Select(unit => unit.Name)
                    .Single(),
                db.Set<Certificate>()
                    .Where(certificate => certificate.Id == report.CertificateId)
                    .Select(certificate => certificate.Number.ToString())
                    .SingleOrDefault(),
                report.ProductId,
                report.Photo != null,
                report.Reporter != null,
                report.ReceivedAt,
                report.State,
                report.AssignedTo,
                report.Closing,
                report.Version
            ));
}
