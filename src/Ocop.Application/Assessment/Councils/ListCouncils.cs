using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Councils;

/// <summary>The councils that the caller sits in, organises or watches.</summary>
public sealed record ListCouncils(PageRequest Page, Id<AdministrativeUnit>? UnitId) : IQuery<Page<CouncilView>>
{
    private static readonly Sorting<Council, CouncilView> Order = Sorting<Council, CouncilView>
        .ById(council => council.Id, view => view.Id, byDefault: "-decidedOn")
        .By("decidedOn", council => council.DecidedOn, view => view.DecidedOn);

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, ICursors cursors)
        : IRequestHandler<ListCouncils, Page<CouncilView>>
    {
        public Task<Page<CouncilView>> Handle(ListCouncils query, CancellationToken cancellationToken) =>
            db.Set<Council>()
                .VisibleTo(user.Id, territory)
                .Where(council => query.UnitId == null || council.UnitId == query.UnitId)
                .ToPageAsync(Order, query.Page, cursors, councils => councils.ToViews(db), cancellationToken);
    }
}
