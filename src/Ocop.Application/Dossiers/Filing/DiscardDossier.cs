using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>A producer, or the commune on its behalf, gives a draft up that was never submitted.</summary>
public sealed record DiscardDossier(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<DiscardDossier, Unit>
    {
        public async Task<Unit> Handle(DiscardDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            dossier.Discard();
            db.Set<Dossier>().Remove(dossier);
            return Unit.Value;
        }
    }
}
