using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>The centre records that it has a package, after every file in it was read and compared once more.</summary>
public sealed record ReceiveTransfer(Id<Transfer> TransferId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock, Unpacking unpacking)
        : IRequestHandler<ReceiveTransfer, Unit>
    {
        public async Task<Unit> Handle(ReceiveTransfer command, CancellationToken cancellationToken)
        {
            var transfer = await db.Set<Transfer>()
                .Within(territory.Of(Role.CentralOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.TransferId, cancellationToken);
            transfer.Expect(command.Version);
            var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == transfer.DossierId, cancellationToken);

            transfer.Receive(user.Id, clock.Now);
            await unpacking.RequireWholeAsync(transfer, cancellationToken);
            dossier.ArriveAtTheCentre(user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
