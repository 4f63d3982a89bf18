using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>The appeals that concern the caller.</summary>
/// <param name="DossierId">Only those on this dossier.</param>
/// <param name="Answered">Only those that are answered, or are not.</param>
public sealed record ListAppeals(PageRequest Page, Id<Dossier>? DossierId, bool? Answered) : IQuery<Page<AppealView>>
{
    private static readonly Sorting<Appeal, AppealView> Order = Sorting<Appeal, AppealView>
        .ById(appeal => appeal.Id, view => view.Id, byDefault: "-lodgedAt")
        .By("lodgedAt", appeal => appeal.LodgedAt, view => view.LodgedAt);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListAppeals, Page<AppealView>>
    {
        public Task<Page<AppealView>> Handle(ListAppeals query, CancellationToken cancellationToken) =>
            db.Set<Appeal>()
                .VisibleTo(territory)
                .Where(appeal => query.DossierId == null || appeal.DossierId == query.DossierId)
                .Where(appeal => query.Answered == null || appeal.AnsweredAt != null == query.Answered)
                .ToPageAsync(Order, query.Page, cursors, appeals => appeals.ToViews(), cancellationToken);
    }
}
