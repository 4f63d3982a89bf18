using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
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
        Id<User> user,
        Territory territory
    )
    {
        var units = territory.Of(Overseeing).Ids;

        return sessions.Where(session =>
            session.Panel.Any(seat => seat.UserId == user) || units.Contains(session.UnitId)
        );
    }

    /// <summary>Sessions in which the user has a seat, as a member of the council or as a substitute.</summary>
    public static IQueryable<AssessmentSession> SatInBy(this IQueryable<AssessmentSession> sessions, Id<User> user) =>
        sessions.Where(session => session.Panel.Any(seat => seat.UserId == user));

    /// <summary>
    /// The dossiers whose papers are open to the user at a session: those for which the user has declared that there is
    /// no tie to the producer. Whoever stepped aside for a dossier, in whatever session, sees nothing of it any more.
    /// </summary>
    public static IQueryable<Id<Dossier>> DossiersOpenTo(this IOcopDb db, Id<User> user)
    {
        var declared = db.Set<TieDeclaration>().Where(one => one.MemberId == user && one.Tie == Tie.None);
        var recusals = db.Set<AssessmentSession>()
            .SelectMany(session => session.Recusals)
            .Where(recusal => recusal.MemberId == user);

        return db.Set<AssessmentSession>()
            .SatInBy(user)
            .SelectMany(
                session => session.Table,
                (session, item) =>
                    new
                    {
                        SessionId = session.Id,
                        session.Settings.TiesMustBeDeclared,
                        item.DossierId,
                    }
            )
            .Where(one =>
                !one.TiesMustBeDeclared
                || declared.Any(said => said.SessionId == one.SessionId && said.DossierId == one.DossierId)
            )
            .Where(one => !recusals.Any(recusal => recusal.DossierId == one.DossierId))
            .Select(one => one.DossierId);
    }
}
