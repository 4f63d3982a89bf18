using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>The inspections that concern the caller, by the day of the visit.</summary>
/// <param name="States">An empty list filters nothing.</param>
/// <param name="Overdue">Only those whose deadline has passed without a re-check, or only the others.</param>
public sealed record ListInspections(PageRequest Page, IReadOnlyList<InspectionState> States, int? Year, bool? Overdue)
    : IQuery<Page<InspectionView>>
{
    private static readonly Sorting<Inspection, InspectionView> Order = Sorting<Inspection, InspectionView>
        .ById(inspection => inspection.Id, view => view.Id, byDefault: "heldOn")
        .By("heldOn", inspection => inspection.HeldOn, view => view.HeldOn);

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, ICursors cursors)
        : IRequestHandler<ListInspections, Page<InspectionView>>
    {
        public Task<Page<InspectionView>> Handle(ListInspections query, CancellationToken cancellationToken)
        {
            var today = clock.Today;

            return db.Set<Inspection>()
                .VisibleTo(territory)
                .Where(one => query.States.Count == 0 || query.States.Contains(one.State))
                .Where(one => query.Year == null || one.Year == query.Year)
                .Where(one =>
                    query.Overdue == null
                    || query.Overdue == (one.State == InspectionState.AwaitingCorrection && one.CorrectionDueOn < today)
                )
                .ToPageAsync(Order, query.Page, cursors, rows => rows.ToViews(db, today), cancellationToken);
        }
    }
}
