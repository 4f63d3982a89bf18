using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Results;

/// <summary>The results that concern the caller.</summary>
public sealed record ListResults(
    PageRequest Page,
    Id<AssessmentSession>? SessionId,
    Id<Dossier>? DossierId,
    IReadOnlyList<Outcome> Outcomes
) : IQuery<Page<ResultView>>
{
    private static readonly Sorting<AssessmentResult, ResultView> Order = Sorting<AssessmentResult, ResultView>
        .ById(result => result.Id, view => view.Id, byDefault: "-reachedAt")
        .By("reachedAt", result => result.ReachedAt, view => view.ReachedAt);

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, ICursors cursors)
        : IRequestHandler<ListResults, Page<ResultView>>
    {
        public Task<Page<ResultView>> Handle(ListResults query, CancellationToken cancellationToken) =>
            db.Set<AssessmentResult>()
                .VisibleTo(db, user.Id, territory)
                .Where(result => query.SessionId == null || result.SessionId == query.SessionId)
                .Where(result => query.DossierId == null || result.DossierId == query.DossierId)
                .Where(result => query.Outcomes.Count == 0 || query.Outcomes.Contains(result.Outcome))
                .ToPageAsync(Order, query.Page, cursors, results => results.ToViews(db), cancellationToken);
    }
}
