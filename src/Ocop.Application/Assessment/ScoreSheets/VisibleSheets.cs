using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>
/// Members judge independently: somebody else's sheet shows only when it is submitted, and only to a member who has
/// submitted an own sheet for the same dossier in the same pass. When the session is closed all members, organisers and
/// auditors see all sheets; but who stepped aside for a dossier sees none of it. A list or a count goes through the same
/// predicate, so it gives nothing away either.
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
        var closed = db.Set<AssessmentSession>().VisibleTo(user, territory).Where(session => session.ClosedAt != null);
        var handedIn = db.Set<ScoreSheet>().Where(own => own.ScorerId == user && own.SubmittedAt != null);

        return sheets.Where(sheet =>
            sheet.ScorerId == user
            || (
                sheet.SubmittedAt != null
                && (
                    closed.Any(session =>
                        session.Id == sheet.SessionId
                        && !session.Recusals.Any(recusal =>
                            recusal.MemberId == user && recusal.DossierId == sheet.DossierId
                        )
                    )
                    || handedIn.Any(own =>
                        own.SessionId == sheet.SessionId && own.DossierId == sheet.DossierId && own.Pass == sheet.Pass
                    )
                )
            )
        );
    }
}
