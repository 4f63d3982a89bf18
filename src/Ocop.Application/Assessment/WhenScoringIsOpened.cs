using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment;

/// <summary>A dossier before a council that scores is in assessment.</summary>
internal sealed class WhenScoringIsOpened(IOcopDb db) : IWhen<DossierScoringOpened>
{
    public async Task Handle(DossierScoringOpened happened, CancellationToken cancellationToken)
    {
        var dossier = await db.Set<Dossier>()
            .SingleAsync(dossier => dossier.Id == happened.DossierId, cancellationToken);
        var inForce = await db.Set<Regulation>()
            .InForceOn(happened.OpenedAt.VietnamDate())
            .SingleAsync(cancellationToken);

        dossier.EnterAssessment(inForce, happened.OpenedBy, happened.OpenedAt, happened.Level);
    }
}
