using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>The centre orders the province to assess a product again that it has received.</summary>
/// <param name="Reason">Why, in words that the producer may read.</param>
public sealed record OrderReassessment(Id<Transfer> TransferId, string Reason, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<OrderReassessment>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Transfer.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock, LawBook law)
        : IRequestHandler<OrderReassessment, Unit>
    {
        public async Task<Unit> Handle(OrderReassessment command, CancellationToken cancellationToken)
        {
            var transfer = await db.Set<Transfer>()
                .Within(territory.Of(Role.CentralOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.TransferId, cancellationToken);
            transfer.Expect(command.Version);
            var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == transfer.DossierId, cancellationToken);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);

            transfer.OrderReassessment(command.Reason, user.Id, clock.Now);
            dossier.AssessAgain(ReassessmentGround.CentralOrder, command.Reason, inForce, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
