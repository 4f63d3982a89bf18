using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

/// <summary>A producer reads one of its dossiers, an officer one of the territory.</summary>
public sealed record GetDossier(Id<Dossier> DossierId) : IQuery<DossierView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetDossier, DossierView>
    {
        public Task<DossierView> Handle(GetDossier query, CancellationToken cancellationToken) =>
            db.Set<Dossier>()
                .VisibleTo(db, territory)
                .Where(dossier => dossier.Id == query.DossierId)
                .ToViews(db, clock.Today)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
