using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

internal static class EarlierDossiers
{
    /// <summary>
    /// The dossier that was recognised by the certificate an upgrade or a renewal builds on. None for a first dossier, for
    /// a certificate of a published list, and where another producer had filed it: papers are their producer's.
    /// </summary>
    public static Task<Dossier?> DossierBeforeAsync(
        this IOcopDb db,
        Dossier dossier,
        CancellationToken cancellationToken
    ) =>
        db.Set<Dossier>()
            .AsNoTracking()
            .Where(before => before.ProducerId == dossier.ProducerId)
            .SingleOrDefaultAsync(
                before =>
                    db.Set<Certificate>().Any(held => held.Id == dossier.CertificateId && held.DossierId == before.Id),
                cancellationToken
            );
}
