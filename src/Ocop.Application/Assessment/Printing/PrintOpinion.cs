using Ocop.Application.Assessment.WrittenOpinions;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>Whoever sees a written opinion prints it (phiếu lấy ý kiến).</summary>
public sealed record PrintOpinion(Id<WrittenOpinion> OpinionId, PrintFormat Format) : IQuery<PrintedFile>
{
    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        SessionRecords records,
        Printer printer
    ) : IRequestHandler<PrintOpinion, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintOpinion query, CancellationToken cancellationToken)
        {
            var opinion = await db.Set<WrittenOpinion>()
                .AsNoTracking()
                .VisibleTo(db, user.Id, territory)
                .SingleOrNotFoundAsync(opinion => opinion.Id == query.OpinionId, cancellationToken);
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .SingleAsync(session => session.Id == opinion.SessionId, cancellationToken);
            var record = await records.ReadAsync(session, cancellationToken);

            return printer.Print(PrintedOpinion.Of(opinion, record), query.Format);
        }
    }
}
