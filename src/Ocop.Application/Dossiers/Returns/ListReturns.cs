using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>Whoever sees a dossier reads each time it was sent back, in the officer's own words.</summary>
public sealed record ListReturns(Id<Dossier> DossierId) : IQuery<IReadOnlyList<ReturnView>>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<ListReturns, IReadOnlyList<ReturnView>>
    {
        public async Task<IReadOnlyList<ReturnView>> Handle(ListReturns query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);

            return
            [
                .. dossier
                    .Returns.OrderBy(request => request.Number)
                    .Select(request => ReturnView.Of(request, clock.Today)),
            ];
        }
    }
}
