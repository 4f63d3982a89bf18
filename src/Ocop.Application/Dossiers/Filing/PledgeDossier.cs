using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>Somebody vouches for the truth of a dossier: the producer, or the officer who holds the signed paper.</summary>
public sealed record PledgeDossier(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory)
        : IRequestHandler<PledgeDossier, Unit>
    {
        public async Task<Unit> Handle(PledgeDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            dossier.Pledge(user.Id);
            return Unit.Value;
        }
    }
}
