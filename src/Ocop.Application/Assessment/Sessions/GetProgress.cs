using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>
/// How far the scoring or the writing is: never any points, never what was written. Who presides sees it for every dossier, another member for those whose own
/// sheet is in, everybody concerned when the session is closed.
/// </summary>
public sealed record GetProgress(Id<AssessmentSession> SessionId) : IQuery<IReadOnlyList<ProgressView>>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory)
        : IRequestHandler<GetProgress, IReadOnlyList<ProgressView>>
    {
        public async Task<IReadOnlyList<ProgressView>> Handle(GetProgress query, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .VisibleTo(user.Id, territory)
                .SingleOrNotFoundAsync(session => session.Id == query.SessionId, cancellationToken);
            var handedIn = await (session.IsWritten ? Opinions(session) : Sheets(session)).ToListAsync(
                cancellationToken
            );
            var declared = await db.Set<TieDeclaration>()
                .Where(one => one.SessionId == session.Id)
                .Select(one => new Declared(one.DossierId, one.MemberId))
                .ToListAsync(cancellationToken);

            return
            [
                .. session
                    .Table.Where(item => MayWatch(session, item, handedIn))
                    .Select(item => View(session, item, handedIn, declared)),
            ];
        }

        private IQueryable<HandedIn> Sheets(AssessmentSession session) =>
            db.Set<ScoreSheet>()
                .Where(sheet => sheet.SessionId == session.Id && sheet.SubmittedAt != null)
                .Select(sheet => new HandedIn(sheet.DossierId, sheet.Pass, sheet.ScorerId));

        private IQueryable<HandedIn> Opinions(AssessmentSession session) =>
            db.Set<WrittenOpinion>()
                .Where(opinion => opinion.SessionId == session.Id)
                .Select(opinion => new HandedIn(opinion.DossierId, 1, opinion.MemberId));

        private bool MayWatch(AssessmentSession session, TableItem item, List<HandedIn> handedIn) =>
            !session.IsRecused(user.Id, item.DossierId)
            && (
                session.ClosedAt is not null
                || session.Presides(user.Id)
                || handedIn.Contains(new(item.DossierId, item.Pass, user.Id))
            );

        private static ProgressView View(
            AssessmentSession session,
            TableItem item,
            List<HandedIn> handedIn,
            List<Declared> declared
        )
        {
            var submitted = handedIn
                .Where(sheet => sheet.DossierId == item.DossierId && sheet.Pass == item.Pass)
                .Select(sheet => sheet.ScorerId)
                .ToList();
            var undeclared = session
                .Panel.Select(seat => seat.UserId)
                .Where(member => !declared.Contains(new(item.DossierId, member)));

            return new(
                item.DossierId,
                item.Pass,
                submitted,
                [.. session.ScorersOf(item.DossierId).Except(submitted)],
                [.. undeclared]
            );
        }
    }

    private sealed record HandedIn(Id<Dossier> DossierId, int Pass, Id<User> ScorerId);

    private sealed record Declared(Id<Dossier> DossierId, Id<User> MemberId);
}

/// <summary>How far the scoring of a dossier is.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Pass">The scoring pass that counts.</param>
/// <param name="Submitted">The members whose sheet or opinion is in.</param>
/// <param name="Awaited">The members whose sheet or opinion is still asked for; of a meeting those present.</param>
/// <param name="Undeclared">The members who have not declared their ties to the producer.</param>
public sealed record ProgressView(
    Id<Dossier> DossierId,
    int Pass,
    IReadOnlyList<Id<User>> Submitted,
    IReadOnlyList<Id<User>> Awaited,
    IReadOnlyList<Id<User>> Undeclared
);
