using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.SentBack;

/// <summary>The province has its council assess again what the centre sent back.</summary>
/// <param name="Reason">Why, in words that the producer may read.</param>
public sealed record ReassessDossier(Id<Dossier> DossierId, string Reason, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReassessDossier>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Reassessment.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ReassessDossier, Unit>
    {
        public async Task<Unit> Handle(ReassessDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.ProvinceOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);

            dossier.AssessAgain(ReassessmentGround.ReturnedByCentre, command.Reason, inForce, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
