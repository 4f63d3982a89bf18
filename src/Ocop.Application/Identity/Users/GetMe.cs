using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody looks at their own account.</summary>
public sealed record GetMe : IQuery<UserView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller) : IRequestHandler<GetMe, UserView>
    {
        public Task<UserView> Handle(GetMe query, CancellationToken cancellationToken) =>
            db.Set<User>().Where(user => user.Id == caller.Id).ToViews(db).SingleOrNotFoundAsync(cancellationToken);
    }
}
