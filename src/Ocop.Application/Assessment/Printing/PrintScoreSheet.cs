using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Printing;

/// <summary>Whoever sees a score sheet prints it (phiếu đánh giá) once it is handed in.</summary>
public sealed record PrintScoreSheet(Id<ScoreSheet> SheetId, PrintFormat Format) : IQuery<PrintedFile>
{
    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        SessionRecords records,
        Printer printer
    ) : IRequestHandler<PrintScoreSheet, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintScoreSheet query, CancellationToken cancellationToken)
        {
            var sheet = await db.Set<ScoreSheet>()
                .AsNoTracking()
                .VisibleTo(db, user.Id, territory)
                .SingleOrNotFoundAsync(sheet => sheet.Id == query.SheetId, cancellationToken);
            var submittedAt = sheet.RequireSubmitted();
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .SingleAsync(session => session.Id == sheet.SessionId, cancellationToken);
            var record = await records.ReadAsync(session, cancellationToken);
            var words = await WordingAsync(record.Dossier(sheet.DossierId).Act, cancellationToken);

            return printer.Print(PrintedSheet.Of(sheet, record, words, submittedAt), query.Format);
        }

        private Task<OfficialWording?> WordingAsync(Regulation act, CancellationToken cancellationToken) =>
            db.Set<OfficialWording>()
                .AsNoTracking()
                .SingleOrDefaultAsync(wording => wording.RegulationId == act.Id, cancellationToken);
    }
}
