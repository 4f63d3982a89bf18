using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>The packages of the caller's territory; for the centre, those of all provinces.</summary>
/// <param name="UnitId">Only those of this province.</param>
/// <param name="DossierId">Only those of this dossier.</param>
/// <param name="Received">Only those that the centre has received, or has not.</param>
public sealed record ListTransfers(
    PageRequest Page,
    Id<AdministrativeUnit>? UnitId,
    Id<Dossier>? DossierId,
    bool? Received
) : IQuery<Page<TransferView>>
{
    private static readonly Sorting<Transfer, TransferView> Order = Sorting<Transfer, TransferView>
        .ById(transfer => transfer.Id, view => view.Id, byDefault: "-sealedAt")
        .By("sealedAt", transfer => transfer.SealedAt, view => view.SealedAt);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListTransfers, Page<TransferView>>
    {
        public Task<Page<TransferView>> Handle(ListTransfers query, CancellationToken cancellationToken) =>
            db.Set<Transfer>()
                .VisibleTo(territory)
                .Where(transfer => query.UnitId == null || transfer.UnitId == query.UnitId)
                .Where(transfer => query.DossierId == null || transfer.DossierId == query.DossierId)
                .Where(transfer => query.Received == null || transfer.ReceivedAt != null == query.Received)
                .ToPageAsync(Order, query.Page, cursors, transfers => transfers.ToViews(db), cancellationToken);
    }
}
