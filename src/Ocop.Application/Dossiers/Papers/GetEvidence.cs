using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer reads one of its papers, an officer one that a dossier of the territory has attached.</summary>
public sealed record GetEvidence(Id<Evidence> EvidenceId) : IQuery<EvidenceView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetEvidence, EvidenceView>
    {
        public Task<EvidenceView> Handle(GetEvidence query, CancellationToken cancellationToken) =>
            db.Set<Evidence>()
                .VisibleTo(db, territory)
                .Where(evidence => evidence.Id == query.EvidenceId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
