using Ocop.Application.Assessment.Sessions;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>A member takes a sheet for a dossier on the table: always the caller's own.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="DossierId">A dossier on its table.</param>
public sealed record OpenScoreSheet(Id<AssessmentSession> SessionId, Id<Dossier> DossierId) : ICommand<Id<ScoreSheet>>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user) : IRequestHandler<OpenScoreSheet, Id<ScoreSheet>>
    {
        public async Task<Id<ScoreSheet>> Handle(OpenScoreSheet command, CancellationToken cancellationToken)
        {
            var session = await db.SessionSeenByAsync(command.SessionId, user.Id, cancellationToken);
            var declared = await db.DeclaredAsync(session, command.DossierId, user.Id, cancellationToken);

            var sheet = ScoreSheet.Open(session, command.DossierId, user.Id, declared);
            db.Set<ScoreSheet>().Add(sheet);
            return sheet.Id;
        }
    }
}
