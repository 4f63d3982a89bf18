using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>Who presides has a dossier scored anew after a discussion; the sheets of the pass before stay on record.</summary>
/// <param name="DossierId">The dossier.</param>
public sealed record ScoreAgain(Id<AssessmentSession> SessionId, Id<Dossier> DossierId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user) : IRequestHandler<ScoreAgain, Unit>
    {
        public async Task<Unit> Handle(ScoreAgain command, CancellationToken cancellationToken)
        {
            var (session, council) = await db.MeetingOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);

            session.ScoreAgain(command.DossierId, council, user.Id);
            return Unit.Value;
        }
    }
}
