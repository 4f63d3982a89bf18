using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>Which certificates are a matter of renewal at all, and to whom.</summary>
internal static class DueCertificates
{
    /// <summary>
    /// Those that nothing ended and that speak for their product: where published lists overlap, only the one that lasts
    /// longest. What is suspended can be renewed.
    /// </summary>
    public static IQueryable<Certificate> ThatCanBeRenewed(this IQueryable<Certificate> certificates, IOcopDb db) =>
        certificates.Where(certificate =>
            !certificate.Facts.Any(fact =>
                fact.Kind == CertificateFactKind.Revoked
                || fact.Kind == CertificateFactKind.Withdrawn
                || fact.Kind == CertificateFactKind.Superseded
            )
            && !db.Set<Certificate>()
                .Any(other =>
                    other.ProductId == certificate.ProductId && other.Period.ExpiresOn > certificate.Period.ExpiresOn
                )
        );

    /// <summary>Both days included.</summary>
    public static IQueryable<Certificate> ExpiringFrom(
        this IQueryable<Certificate> certificates,
        DateOnly from,
        DateOnly to
    ) => certificates.Where(one => from <= one.Period.ExpiresOn && one.Period.ExpiresOn <= to);

    /// <summary>The producer has not filed, or what it filed was not recognised.</summary>
    public static IQueryable<Certificate> NotFiled(this IQueryable<Certificate> certificates, IOcopDb db)
    {
        var filed = db.RenewalsFiled().Select(dossier => dossier.CertificateId);

        return certificates.Where(certificate => !filed.Contains(certificate.Id));
    }

    /// <summary>Renewals that were submitted and not refused.</summary>
    public static IQueryable<Dossier> RenewalsFiled(this IOcopDb db) =>
        db.Set<Dossier>()
            .Where(dossier => dossier.Kind == DossierKind.Renewal && dossier.SubmittedOn != null)
            .Where(dossier => dossier.State != DossierState.NotRecognised);

    /// <summary>For the officers who follow it up: where the product is made.</summary>
    public static IQueryable<Certificate> FollowedUpBy(
        this IQueryable<Certificate> certificates,
        Territory territory
    ) => certificates.Within(territory.Of(Role.CommuneOfficer, Role.ProvinceOfficer));

    /// <summary>The follow-up of the certificate, begun where there is none.</summary>
    public static async Task<RenewalFollowUp> FollowUpAsync(
        this IOcopDb db,
        Certificate certificate,
        CancellationToken cancellationToken
    ) =>
        await db.Set<RenewalFollowUp>()
            .SingleOrDefaultAsync(one => one.CertificateId == certificate.Id, cancellationToken)
        ?? db.Set<RenewalFollowUp>().Add(RenewalFollowUp.Begin(certificate)).Entity;
}
