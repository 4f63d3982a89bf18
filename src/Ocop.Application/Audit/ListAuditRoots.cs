using Ocop.Application.Common.Paging;
using Ocop.Domain.Audit;

namespace Ocop.Application.Audit;

/// <summary>Anyone takes down the daily roots of the audit log, to hold them against it later.</summary>
public sealed record ListAuditRoots(PageRequest Page) : IQuery<Page<AuditRootView>>
{
    private static readonly Sorting<AuditRoot, AuditRootView> Order = Sorting<AuditRoot, AuditRootView>
        .ById(root => root.Date, view => view.Date, byDefault: "-date")
        .By("date", root => root.Date, view => view.Date);

    internal sealed class Handler(IOcopDb db, ICursors cursors) : IRequestHandler<ListAuditRoots, Page<AuditRootView>>
    {
        public Task<Page<AuditRootView>> Handle(ListAuditRoots query, CancellationToken cancellationToken) =>
            db.Set<AuditRoot>().AsNoTracking().ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private static IQueryable<AuditRootView> Show(IQueryable<AuditRoot> roots) =>
            roots.Select(root => new AuditRootView(
                root.Date,
                root.Entries,
                root.LastPosition,
                Convert.ToHexStringLower(root.ChainHash),
                root.PreviousHash == null ? null : Convert.ToHexStringLower(root.PreviousHash),
                Convert.ToHexStringLower(root.Hash)
            ));
    }
}

/// <summary>
/// The state of the audit log at the end of a day in Vietnam. `hash` is the SHA-256 of
/// `previousHash|date|entries|lastPosition|chainHash` in ASCII; the first root has nothing before the first bar.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Entries">How many entries were sealed since the root before.</param>
/// <param name="LastPosition">The last place of the chain that it covers.</param>
/// <param name="ChainHash">The hash of the chain at that place, in hexadecimal.</param>
/// <param name="PreviousHash">The `hash` of the root before; absent for the first.</param>
/// <param name="Hash">The root, in hexadecimal.</param>
public sealed record AuditRootView(
    DateOnly Date,
    long Entries,
    long LastPosition,
    string ChainHash,
    string? PreviousHash,
    string Hash
);
