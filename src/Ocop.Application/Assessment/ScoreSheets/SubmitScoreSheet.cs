using Ocop.Application.Assessment.Sessions;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>A member hands in their own sheet; from then on it is evidence.</summary>
public sealed record SubmitScoreSheet(Id<ScoreSheet> SheetId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<SubmitScoreSheet, Unit>
    {
        public async Task<Unit> Handle(SubmitScoreSheet command, CancellationToken cancellationToken)
        {
            var sheet = await db.Set<ScoreSheet>()
                .SingleOrNotFoundAsync(
                    sheet => sheet.Id == command.SheetId && sheet.ScorerId == user.Id,
                    cancellationToken
                );
            sheet.Expect(command.Version);
            var session = await db.SessionSeenByAsync(sheet.SessionId, user.Id, cancellationToken);

            sheet.Submit(session, clock.Now);
            return Unit.Value;
        }
    }
}
