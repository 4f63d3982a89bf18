using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The organiser convenes a council for a day of a round, or asks its members to decide on renewals in writing.</summary>
/// <param name="CouncilId">The council that meets.</param>
/// <param name="RoundId">The round it meets in.</param>
/// <param name="HeldOn">The day of the meeting, or the first day for written opinions.</param>
/// <param name="Kind">`meeting` unless said otherwise; `written` for renewals only.</param>
/// <param name="OpinionsDueOn">The last day for written opinions; absent for meetings. The law sets none.</param>
public sealed record ConveneSession(
    Id<Council> CouncilId,
    Id<AssessmentRound> RoundId,
    DateOnly HeldOn,
    SessionKind Kind = SessionKind.Meeting,
    DateOnly? OpinionsDueOn = null
) : ICommand<Id<AssessmentSession>>
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

            var session = AssessmentSession.Convene(
                council,
                round,
                command.HeldOn,
                command.Kind,
                command.OpinionsDueOn
            );
            db.Set<AssessmentSession>().Add(session);
            return session.Id;
        }
    }
}
