using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>
/// An administrator lets somebody choose a new password, after the old one or the first invitation was lost. The old
/// password and all sessions end.
/// </summary>
public sealed record RenewInvitation(Id<User> UserId) : ICommand<Invitation>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, IAccounts accounts)
        : IRequestHandler<RenewInvitation, Invitation>
    {
        public async Task<Invitation> Handle(RenewInvitation command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == command.UserId, cancellationToken);

            user.InviteAgain(caller.Id);
            return await accounts.Invite(user.Id, cancellationToken);
        }
    }
}
