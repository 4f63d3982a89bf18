using Ocop.Application.Identity.Users;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Sessions;

/// <summary>Who is asking, if anybody is signed in.</summary>
public sealed record GetSession(Id<User>? UserId) : IQuery<SessionView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetSession, SessionView>
    {
        public async Task<SessionView> Handle(GetSession query, CancellationToken cancellationToken)
        {
            if (query.UserId is not { } id)
                return new(User: null, Roles: []);

            var user = await db.Set<User>().Where(user => user.Id == id).ToViews(db).SingleAsync(cancellationToken);
            var valid = user.Memberships.Where(m => m.From <= clock.Today && (m.To is null || clock.Today <= m.To));

            return new(user, [.. valid.Select(membership => membership.Role).Distinct().Order()]);
        }
    }
}

/// <summary>Who is signed in.</summary>
/// <param name="User">The person; absent when nobody is signed in.</param>
/// <param name="Roles">What the person may do today, from the memberships valid today.</param>
public sealed record SessionView(UserView? User, IReadOnlyList<Role> Roles);
