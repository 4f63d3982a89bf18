using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.WrittenOpinions;

/// <summary>
/// Members write independently: somebody else's opinion shows only to a member who has written on the same dossier, and
/// to organisers and auditors when the session is closed; but who stepped aside for a dossier sees nothing of it. A list
/// or a count goes through the same predicate, so it gives nothing away either.
/// </summary>
internal static class VisibleOpinions
{
    public static IQueryable<WrittenOpinion> VisibleTo(
        this IQueryable<WrittenOpinion> opinions,
        IOcopDb db,
        Id<User> user,
        Territory territory
    )
    {
        var closed = db.Set<AssessmentSession>().VisibleTo(user, territory).Where(session => session.ClosedAt != null);
        var written = db.Set<WrittenOpinion>().Where(own => own.MemberId == user);

        return opinions.Where(opinion =>
            opinion.MemberId == user
            || closed.Any(session =>
                session.Id == opinion.SessionId
                && !session.Recusals.Any(recusal => recusal.MemberId == user && recusal.DossierId == opinion.DossierId)
            )
            || written.Any(own => own.SessionId == opinion.SessionId && own.DossierId == opinion.DossierId)
        );
    }

    /// <summary>Of a session's opinions those that the caller may see, oldest first.</summary>
    public static Task<List<WrittenOpinion>> OpinionsShownAsync(
        this IOcopDb db,
        AssessmentSession session,
        Id<User> user,
        Territory territory,
        CancellationToken cancellationToken
    ) =>
        db.Set<WrittenOpinion>()
            .AsNoTracking()
            .VisibleTo(db, user, territory)
            .Where(opinion => opinion.SessionId == session.Id)
            .OrderBy(opinion => opinion.GivenAt)
            .ToListAsync(cancellationToken);
}
