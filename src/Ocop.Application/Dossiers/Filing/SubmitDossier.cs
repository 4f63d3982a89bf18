using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>A producer, or the commune on its behalf, submits a complete dossier; from then on it is frozen.</summary>
public sealed record SubmitDossier(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<SubmitDossier, Unit>
    {
        public async Task<Unit> Handle(SubmitDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var facts = await law.FactsOfAsync(db, dossier, clock.Today, cancellationToken);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            dossier.Submit(facts, inForce, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
