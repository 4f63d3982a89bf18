using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>
/// Members judge independently: somebody else's sheet shows only when it is submitted, and only to a member who has
/// submitted an own sheet for the same dossier in the same pass; organisers and auditors see sheets when the session is
/// closed. A list or a count goes through the same predicate, so it gives nothing away either.
/// </summary>
internal static class VisibleSheets
{
    public static IQueryable<ScoreSheet> VisibleTo(
        this IQueryable<ScoreSheet> sheets,
        IOcopDb db,
        Id<User> user,
        Territory territory
    )
    {
        var closed = db.Set<AssessmentSession>()
            .VisibleTo(db, user, territory)
            .Where(session => session.ClosedAt != null);
        var handedIn = db.Set<ScoreSheet>().Where(own => own.ScorerId == user && own.SubmittedAt != null);

        return sheets.Where(sheet =>
            sheet.ScorerId == user
            || (
                sheet.SubmittedAt != null
                && (
                    closed.Any(session => session.Id == sheet.SessionId)
                    || handedIn.Any(own =>
                        own.SessionId == sheet.SessionId && own.DossierId == sheet.DossierId && own.Pass == sheet.Pass
                    )
                )
            )
        );
    }
}
