using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The organiser convenes a council for a day of a round.</summary>
/// <param name="CouncilId">The council that meets.</param>
/// <param name="RoundId">The round it meets in.</param>
/// <param name="HeldOn">The day of the meeting.</param>
public sealed record ConveneSession(Id<Council> CouncilId, Id<AssessmentRound> RoundId, DateOnly HeldOn)
    : ICommand<Id<AssessmentSession>>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<ConveneSession, Id<AssessmentSession>>
    {
        public async Task<Id<AssessmentSession>> Handle(ConveneSession command, CancellationToken cancellationToken)
        {
            var council = await db.Set<Council>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(council => council.Id == command.CouncilId, cancellationToken);
            var round = await db.Set<AssessmentRound>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(round => round.Id == command.RoundId, cancellationToken);

            var session = AssessmentSession.Convene(council, round, command.HeldOn);
            db.Set<AssessmentSession>().Add(session);
            return session.Id;
        }
    }
}
