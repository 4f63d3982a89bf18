using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A session as one of those who sit in it acts on it.</summary>
internal static class SatIn
{
    /// <exception cref="NotFoundException">There is no such session, or the user has no seat in it.</exception>
    public static Task<AssessmentSession> SessionOfAsync(
        this IOcopDb db,
        Id<AssessmentSession> id,
        Id<User> member,
        CancellationToken cancellationToken
    ) =>
        db.Set<AssessmentSession>()
            .SatInBy(member)
            .SingleOrNotFoundAsync(session => session.Id == id, cancellationToken);

    /// <summary>All sheets of the session, of every pass.</summary>
    public static Task<List<ScoreSheet>> SheetsOfAsync(
        this IOcopDb db,
        AssessmentSession session,
        CancellationToken cancellationToken
    ) => db.Set<ScoreSheet>().Where(sheet => sheet.SessionId == session.Id).ToListAsync(cancellationToken);
}
