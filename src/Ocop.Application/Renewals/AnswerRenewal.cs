using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>A producer says whether it renews, or an officer of the place writes down what it said.</summary>
public sealed record AnswerRenewal(
    string Number,
    RenewalIntention Intention,
    RenewalReason? Reason,
    string? Note,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<AnswerRenewal>
    {
        public Validator() => RuleFor(command => command.Note).MaximumLength(RenewalFollowUp.LongestNote);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<AnswerRenewal, Unit>
    {
        public async Task<Unit> Handle(AnswerRenewal command, CancellationToken cancellationToken)
        {
            var units = territory.Of(Role.CommuneOfficer, Role.ProvinceOfficer).Ids;
            var own = territory.OwnProducers().Ids;
            var certificate = await db.Set<Certificate>()
                .Where(one => units.Contains(one.UnitId) || own.Contains(one.ProducerId!.Value))
                .NumberedAsync(command.Number, cancellationToken);
            var followUp = await db.FollowUpAsync(certificate, cancellationToken);
            followUp.Expect(command.Version);

            followUp.Answer(command.Intention, command.Reason, command.Note, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
