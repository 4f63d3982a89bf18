using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>The province answers an appeal; one that it upholds has the product assessed again by a new session.</summary>
/// <param name="IsUpheld">Whether it does.</param>
/// <param name="Reason">Why, in words that the producer reads.</param>
public sealed record AnswerAppeal(Id<Appeal> AppealId, bool IsUpheld, string Reason, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<AnswerAppeal>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Reassessment.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock, LawBook law)
        : IRequestHandler<AnswerAppeal, Unit>
    {
        public async Task<Unit> Handle(AnswerAppeal command, CancellationToken cancellationToken)
        {
            var appeal = await db.Set<Appeal>()
                .Within(territory.Of(Role.ProvinceOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.AppealId, cancellationToken);
            appeal.Expect(command.Version);

            appeal.Answer(command.IsUpheld, command.Reason, user.Id, clock.Now);
            if (command.IsUpheld)
            {
                var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == appeal.DossierId, cancellationToken);
                var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
                dossier.AssessAgain(ReassessmentGround.Appeal, command.Reason, inForce, user.Id, clock.Now);
            }

            return Unit.Value;
        }
    }
}
