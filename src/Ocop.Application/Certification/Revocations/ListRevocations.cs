using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The revocations that concern the caller, in the order in which they were entered.</summary>
/// <param name="Overdue">Only those past their term: open today, or decided too late.</param>
public sealed record ListRevocations(
    PageRequest Page,
    IReadOnlyList<RevocationState> States,
    Id<Product>? ProductId,
    bool? Overdue
) : IQuery<Page<RevocationView>>
{
    private static readonly Sorting<Revocation, RevocationView> Order = Sorting<Revocation, RevocationView>.ById(
        revocation => revocation.Id,
        view => view.Id,
        byDefault: ""
    );

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, ICursors cursors)
        : IRequestHandler<ListRevocations, Page<RevocationView>>
    {
        public Task<Page<RevocationView>> Handle(ListRevocations query, CancellationToken cancellationToken) =>
            db.Set<Revocation>()
                .VisibleTo(territory)
                .Where(revocation => query.States.Count == 0 || query.States.Contains(revocation.State))
                .Where(revocation => query.ProductId == null || revocation.ProductId == query.ProductId)
                .TimedOn(clock.Today)
                .Where(timed => query.Overdue == null || timed.IsOverdue == query.Overdue)
                .Select(timed => timed.Revocation)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    revocations => revocations.ToViews(db, clock.Today),
                    cancellationToken
                );
    }
}
