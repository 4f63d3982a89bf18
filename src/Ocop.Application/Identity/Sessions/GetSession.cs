using Ocop.Application.Identity.Users;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Sessions;

/// <summary>Who is asking, if anybody is signed in, and how long the session lasts.</summary>
/// <param name="UserId">Who is signed in; none while the second factor is awaited.</param>
/// <param name="Session">The session, also one that awaits its second factor.</param>
public sealed record GetSession(Id<User>? UserId, SessionKey? Session) : IQuery<SessionView>
{
    internal sealed class Handler(IOcopDb db, ISessions sessions, Clock clock)
        : IRequestHandler<GetSession, SessionView>
    {
        public async Task<SessionView> Handle(GetSession query, CancellationToken cancellationToken)
        {
            var open = query.Session is { } key ? await sessions.Find(key, cancellationToken) : null;

            if (query.UserId is not { } id)
                return new(User: null, Roles: [], open?.Lacks, open?.IdleUntil, open?.EndsAt);

            var user = await db.Set<User>().Where(user => user.Id == id).ToViews(db).SingleAsync(cancellationToken);
            return new(user, open?.Roles ?? RolesOf(user), open?.Lacks, open?.IdleUntil, open?.EndsAt);
        }

        private List<Role> RolesOf(UserView user) =>
            [
                .. user
                    .Memberships.Where(m => m.From <= clock.Today && (m.To is null || clock.Today <= m.To))
                    .Select(membership => membership.Role)
                    .Distinct()
                    .Order(),
            ];
    }
}

/// <summary>Who is signed in.</summary>
/// <param name="User">The person; absent when nobody is signed in, also while a code is awaited.</param>
/// <param name="Roles">What the person may do today, from the memberships valid today; none while enrolment is awaited.</param>
/// <param name="SecondFactorRequired">
/// What has to come before the session is good for anything: a `code` (`POST /session/second-factor`), or the `enrolment`
/// of a second factor (`POST /me/second-factor`). Absent when nothing is missing.
/// </param>
/// <param name="IdleUntil">
/// When the session ends if nothing is asked in it; absent without one. Every request moves it, but for reading this.
/// </param>
/// <param name="EndsAt">When the session ends in any case.</param>
public sealed record SessionView(
    UserView? User,
    IReadOnlyList<Role> Roles,
    SignInStep? SecondFactorRequired,
    DateTimeOffset? IdleUntil,
    DateTimeOffset? EndsAt
);
