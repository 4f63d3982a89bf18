using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The organiser moves a session that has not begun to another day; its members are told.</summary>
/// <param name="HeldOn">The new day.</param>
/// <param name="OpinionsDueOn">The last day for opinions in a written session; absent for meetings.</param>
public sealed record MoveSession(
    Id<AssessmentSession> SessionId,
    DateOnly HeldOn,
    DateOnly? OpinionsDueOn,
    int? Version
) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<MoveSession, Unit>
    {
        public async Task<Unit> Handle(MoveSession command, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(session => session.Id == command.SessionId, cancellationToken);
            session.Expect(command.Version);

            session.Move(command.HeldOn, command.OpinionsDueOn);
            return Unit.Value;
        }
    }
}
