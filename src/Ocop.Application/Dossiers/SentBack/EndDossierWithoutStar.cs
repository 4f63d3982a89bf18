using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.SentBack;

/// <summary>The province neither recognises what the centre sent back nor assesses it again.</summary>
public sealed record EndDossierWithoutStar(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock)
        : IRequestHandler<EndDossierWithoutStar, Unit>
    {
        public async Task<Unit> Handle(EndDossierWithoutStar command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.ProvinceOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            dossier.EndWithoutStar(user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
