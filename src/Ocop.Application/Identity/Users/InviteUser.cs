using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>
/// An administrator opens an account for somebody, an officer above all. The administrator never learns the password:
/// the invitation lets its holder choose one.
/// </summary>
public sealed record InviteUser(string FullName, string Email, Language Language) : ICommand<InvitedUserView>
{
    internal sealed class Validator : AbstractValidator<InviteUser>
    {
        public Validator()
        {
            RuleFor(command => command.FullName).IsAFullName();
            RuleFor(command => command.Email).IsAnEmail();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts, Clock clock)
        : IRequestHandler<InviteUser, InvitedUserView>
    {
        public async Task<InvitedUserView> Handle(InviteUser command, CancellationToken cancellationToken)
        {
            var user = User.Register(command.FullName, command.Email, command.Language, clock.Now);
            db.Set<User>().Add(user);
            accounts.Open(user, password: null);

            return new(user.Id, await accounts.Invite(user.Id, cancellationToken));
        }
    }
}

/// <summary>Somebody who now has an account and still has to choose a password.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Invitation">What to hand over to that person.</param>
public sealed record InvitedUserView(Id<User> Id, Invitation Invitation);
