using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>An administrator looks somebody up, or an officer somebody of the territory.</summary>
public sealed record GetUser(Id<User> UserId) : IQuery<UserView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory)
        : IRequestHandler<GetUser, UserView>
    {
        public Task<UserView> Handle(GetUser query, CancellationToken cancellationToken) =>
            db.Set<User>()
                .VisibleTo(caller, territory)
                .Where(user => user.Id == query.UserId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
