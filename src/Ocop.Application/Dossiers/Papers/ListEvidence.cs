using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer finds its papers, an officer those that dossiers of the territory have attached.</summary>
public sealed record ListEvidence(PageRequest Page, EvidenceFilter Filter) : IQuery<Page<EvidenceView>>
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
                .Filtered(db, query.Filter)
                .ToPageAsync(Order, query.Page, cursors, papers => papers.ToViews(), cancellationToken);
    }
}
