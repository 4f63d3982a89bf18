using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Assessment.WrittenOpinions;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>
/// Whoever sees a session prints the summary of its scores (bảng tổng hợp điểm) once it is closed. Totals that the
/// caller may not see are left out. A written session has no scores: what was written takes their place.
/// </summary>
public sealed record GetSessionSummary(Id<AssessmentSession> SessionId, PrintFormat Format) : IQuery<PrintedFile>
{
    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        SessionRecords records,
        Printer printer
    ) : IRequestHandler<GetSessionSummary, PrintedFile>
    {
        public async Task<PrintedFile> Handle(GetSessionSummary query, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .VisibleTo(user.Id, territory)
                .SingleOrNotFoundAsync(session => session.Id == query.SessionId, cancellationToken);
            var closedAt = session.RequireClosed();
            var record = await records.ReadAsync(session, cancellationToken);
            var document = session.IsWritten
                ? WrittenMinutes.Of(
                    record,
                    await db.OpinionsShownAsync(session, user.Id, territory, cancellationToken),
                    closedAt
                )
                : SessionSummary.Of(record, await SheetsAsync(session, cancellationToken), closedAt);

            return printer.Print(document, query.Format);
        }

        private Task<List<ScoreSheet>> SheetsAsync(AssessmentSession session, CancellationToken cancellationToken) =>
            db.Set<ScoreSheet>()
                .AsNoTracking()
                .VisibleTo(db, user.Id, territory)
                .Where(sheet => sheet.SessionId == session.Id && sheet.SubmittedAt != null)
                .ToListAsync(cancellationToken);
    }
}
