using Ocop.Application.Assessment.WrittenOpinions;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>
/// Whoever sees a session prints its minutes (biên bản họp Hội đồng) once it is closed; of a written session what was
/// written, as far as the caller may see it.
/// </summary>
public sealed record GetSessionMinutes(Id<AssessmentSession> SessionId, PrintFormat Format) : IQuery<PrintedFile>
{
    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        SessionRecords records,
        Printer printer
    ) : IRequestHandler<GetSessionMinutes, PrintedFile>
    {
        public async Task<PrintedFile> Handle(GetSessionMinutes query, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .VisibleTo(user.Id, territory)
                .SingleOrNotFoundAsync(session => session.Id == query.SessionId, cancellationToken);
            var closedAt = session.RequireClosed();
            var record = await records.ReadAsync(session, cancellationToken);

            return printer.Print(
                session.IsWritten
                    ? WrittenMinutes.Of(
                        record,
                        await db.OpinionsShownAsync(session, user.Id, territory, cancellationToken),
                        closedAt
                    )
                    : SessionMinutes.Of(record, closedAt),
                query.Format
            );
        }
    }
}
