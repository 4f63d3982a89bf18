using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>One package of the caller's territory.</summary>
public sealed record GetTransfer(Id<Transfer> TransferId) : IQuery<TransferView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetTransfer, TransferView>
    {
        public Task<TransferView> Handle(GetTransfer query, CancellationToken cancellationToken) =>
            db.Set<Transfer>()
                .VisibleTo(territory)
                .Where(transfer => transfer.Id == query.TransferId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
