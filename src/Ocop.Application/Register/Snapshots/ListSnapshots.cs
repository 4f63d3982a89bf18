using Ocop.Application.Common.Paging;

namespace Ocop.Application.Register.Snapshots;

/// <summary>The snapshots that are kept.</summary>
public sealed record ListSnapshots(PageRequest Page) : IQuery<Page<SnapshotView>>
{
    private static readonly Sorting<RegisterSnapshot, RegisterSnapshot> Order = Sorting<
        RegisterSnapshot,
        RegisterSnapshot
    >
        .ById(snapshot => snapshot.Day, snapshot => snapshot.Day, byDefault: "-day")
        .By("day", snapshot => snapshot.Day, snapshot => snapshot.Day);

    internal sealed class Handler(IOcopDb db, ICursors cursors) : IRequestHandler<ListSnapshots, Page<SnapshotView>>
    {
        public async Task<Page<SnapshotView>> Handle(ListSnapshots query, CancellationToken cancellationToken)
        {
            var page = await db.Set<RegisterSnapshot>()
                .AsNoTracking()
                .ToPageAsync(Order, query.Page, cursors, snapshots => snapshots, cancellationToken);

            return new([.. page.Items.Select(SnapshotView.Of)], page.NextCursor, page.Total);
        }
    }
}
