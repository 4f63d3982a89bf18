using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer finds its papers, an officer those that dossiers of the territory have attached.</summary>
public sealed record ListEvidence(
    PageRequest Page,
    string? Words,
    IReadOnlyList<Id<Producer>> Producers,
    IReadOnlyList<EvidenceKind> Kinds,
    DateOnly? ExpiresBefore
) : IQuery<Page<EvidenceView>>
{
    private static readonly Sorting<Evidence, EvidenceView> Order = Sorting<Evidence, EvidenceView>
        .ById(evidence => evidence.Id, view => view.Id, byDefault: "title")
        .By("title", evidence => evidence.Paper.Title, view => view.Title);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListEvidence, Page<EvidenceView>>
    {
        public Task<Page<EvidenceView>> Handle(ListEvidence query, CancellationToken cancellationToken) =>
            db.Set<Evidence>()
                .VisibleTo(db, territory)
                .Where(evidence => query.Producers.Count == 0 || query.Producers.Contains(evidence.ProducerId))
                .Where(evidence => query.Kinds.Count == 0 || query.Kinds.Contains(evidence.Kind))
                .Where(evidence => query.ExpiresBefore == null || evidence.Paper.ExpiresOn < query.ExpiresBefore)
                .Matching(query.Words)
                .ToPageAsync(Order, query.Page, cursors, papers => papers.ToViews(), cancellationToken);
    }
}
