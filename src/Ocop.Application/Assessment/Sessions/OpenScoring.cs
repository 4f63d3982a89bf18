using Ocop.Application.Advice;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>
/// The chair or the secretary opens the scoring, once enough members are present; of a written session the writing.
/// </summary>
public sealed record OpenScoring(Id<AssessmentSession> SessionId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<OpenScoring, Unit>
    {
        public async Task<Unit> Handle(OpenScoring command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);
            var unsurveyed = await db.UnsurveyedAsync(session, cancellationToken);

            session.OpenScoring(unsurveyed, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
