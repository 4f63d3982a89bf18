using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Comparison;

/// <summary>Whoever sees an upgrade or a renewal reads it beside what was recognised before.</summary>
public sealed record CompareDossier(Id<Dossier> DossierId) : IQuery<DossierComparisonView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<CompareDossier, DossierComparisonView>
    {
        public async Task<DossierComparisonView> Handle(CompareDossier query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var before = await db.DossierBeforeAsync(dossier, cancellationToken);
            var papers = dossier.Content.PapersBeside(before?.Content ?? DossierContent.Empty).ToList();
            var ids = papers.Select(paper => (paper.Before ?? paper.After)!.EvidenceId).ToList();
            var evidence = await db.Set<Evidence>()
                .AsNoTracking()
                .Where(one => ids.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, cancellationToken);

            return DossierComparisonView.Of(dossier, before, papers, evidence, dossier.SubmittedOn ?? clock.Today);
        }
    }
}
