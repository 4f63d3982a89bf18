using Ocop.Application.Catalogue;
using Ocop.Application.Certification;
using Ocop.Application.Settings;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Dossiers;

internal static class FactsOfDossiers
{
    /// <summary>What must be known beside a dossier to tell whether it is complete.</summary>
    public static async Task<DossierFacts> FactsOfAsync(
        this LawBook law,
        IOcopDb db,
        Dossier dossier,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var settings = await db.SettingsAsync(dossier.UnitId, today, cancellationToken);
        var attached = dossier.Attachments.Select(attachment => attachment.EvidenceId).ToList();

        return new(
            await db.Set<Producer>().SingleAsync(one => one.Id == dossier.ProducerId, cancellationToken),
            await db.Set<Product>().SingleAsync(one => one.Id == dossier.ProductId, cancellationToken),
            await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken),
            await db.Set<Evidence>().Where(one => attached.Contains(one.Id)).ToListAsync(cancellationToken),
            await db.HeldCertificateAsync(dossier.ProductId, today, cancellationToken),
            settings.Of(ProcedureMatters.LateRenewalsAreTaken)
        );
    }
}
