using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment;

/// <summary>Who sees a council at work: its own members, those who organise it, and auditors of the place.</summary>
internal static class Attending
{
    private static readonly Role[] Overseeing = [.. Organisers.Roles, Role.Auditor];

    public static IQueryable<Council> VisibleTo(this IQueryable<Council> councils, Id<User> user, Territory territory)
    {
        var units = territory.Of(Overseeing).Ids;

        return councils.Where(council =>
            council.Members.Any(member => member.UserId == user) || units.Contains(council.UnitId)
        );
    }

    public static IQueryable<AssessmentSession> VisibleTo(
        this IQueryable<AssessmentSession> sessions,
        IOcopDb db,
        Id<User> user,
        Territory territory
    )
    {
        var councils = db.Set<Council>().VisibleTo(user, territory);

        return sessions.Where(session => councils.Any(council => council.Id == session.CouncilId));
    }

    /// <summary>Sessions of councils in which the user has a seat.</summary>
    public static IQueryable<AssessmentSession> SatInBy(
        this IQueryable<AssessmentSession> sessions,
        IOcopDb db,
        Id<User> user
    ) =>
        sessions.Where(session =>
            db.Set<Council>()
                .Any(council => council.Id == session.CouncilId && council.Members.Any(member => member.UserId == user))
        );
}
