using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>The cases of the caller's territory, those that came last in front.</summary>
/// <param name="States">An empty list filters nothing.</param>
public sealed record ListMisuseReports(PageRequest Page, IReadOnlyList<MisuseState> States)
    : IQuery<Page<MisuseReportView>>
{
    private static readonly Sorting<MisuseReport, MisuseReportView> Order = Sorting<MisuseReport, MisuseReportView>
        .ById(report => report.Id, view => view.Id, byDefault: "-receivedAt")
        .By("receivedAt", report => report.ReceivedAt, view => view.ReceivedAt);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListMisuseReports, Page<MisuseReportView>>
    {
        public Task<Page<MisuseReportView>> Handle(ListMisuseReports query, CancellationToken cancellationToken) =>
            db.Set<MisuseReport>()
                .SeenBy(territory)
                .Where(report => query.States.Count == 0 || query.States.Contains(report.State))
                .ToPageAsync(Order, query.Page, cursors, reports => reports.ToViews(db), cancellationToken);
    }
}
