using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.Commune;

/// <summary>A commune officer proposes a reported dossier to the province.</summary>
public sealed record ProposeDossier(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ProposeDossier, Unit>
    {
        public async Task<Unit> Handle(ProposeDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.CommuneOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            dossier.Propose(inForce, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
