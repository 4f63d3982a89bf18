using Ocop.Application.Assessment.Councils;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The organiser gives the seat of a member who cannot come to a substitute, before scoring.</summary>
/// <param name="MemberId">Who cannot come; not the chair.</param>
/// <param name="SubstituteId">Who sits instead: somebody with the role of a council member at the unit.</param>
/// <param name="Decision">The decision that names the substitute.</param>
public sealed record SubstituteMember(
    Id<AssessmentSession> SessionId,
    Id<User> MemberId,
    Id<User> SubstituteId,
    string Decision,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<SubstituteMember>
    {
        public Validator() =>
            RuleFor(command => command.Decision).NotEmpty().MaximumLength(Council.LongestDecisionNumber);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<SubstituteMember, Unit>
    {
        public async Task<Unit> Handle(SubstituteMember command, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(session => session.Id == command.SessionId, cancellationToken);
            session.Expect(command.Version);
            var eligible = db.EligibleAt(session.UnitId, clock.Today);

            if (!await eligible.AnyAsync(user => user == command.SubstituteId, cancellationToken))
                throw new RefusedException([Eligibility.Missing("/substituteId")]);
            session.Substitute(command.MemberId, command.SubstituteId, command.Decision);
            return Unit.Value;
        }
    }
}
