using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>
/// Who presides closes the session: sheets are locked and every dossier on the table has its result. In a written session
/// those have one on which members agree; the others go to a meeting.
/// </summary>
public sealed record CloseSession(Id<AssessmentSession> SessionId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<CloseSession, Unit>
    {
        public async Task<Unit> Handle(CloseSession command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);

            var results = session.IsWritten
                ? session.CloseInWriting(await db.OpinionsOfAsync(session, cancellationToken), user.Id, clock.Now)
                : await CloseMeeting(session, cancellationToken);
            db.Set<AssessmentResult>().AddRange(results);
            return Unit.Value;
        }

        private async Task<IReadOnlyList<AssessmentResult>> CloseMeeting(
            AssessmentSession session,
            CancellationToken cancellationToken
        )
        {
            var sheets = await db.SheetsOfAsync(session, cancellationToken);
            var rubrics = await Rubrics(session, cancellationToken);

            return session.Close(sheets, rubrics, user.Id, clock.Now);
        }

        private async Task<List<Rubric>> Rubrics(AssessmentSession session, CancellationToken cancellationToken)
        {
            var rubrics = new List<Rubric>();

            foreach (var item in session.Table.DistinctBy(item => item.CriteriaSetId))
            {
                var set = await law.CriteriaSetAsync(db, item.CriteriaSetId, cancellationToken);
                rubrics.Add(new(set, await law.RegulationAsync(db, item.RegulationId, cancellationToken)));
            }

            return rubrics;
        }
    }
}
