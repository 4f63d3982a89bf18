using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>The operator of the system sets up its first administrator, on the server itself.</summary>
/// <remarks>The result is the password: generated, shown once, kept nowhere but as a hash.</remarks>
public sealed record CreateAdministrator(string Email, string FullName) : ICommand<string>
{
    internal sealed class Validator : AbstractValidator<CreateAdministrator>
    {
        public Validator()
        {
            RuleFor(command => command.FullName).IsAFullName();
            RuleFor(command => command.Email).IsAnEmail();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts, Clock clock)
        : IRequestHandler<CreateAdministrator, string>
    {
        public Task<string> Handle(CreateAdministrator command, CancellationToken cancellationToken)
        {
            var user = User.Register(command.FullName, command.Email, Language.Vi, clock.Now);
            user.Grant(Role.Admin, Place.None, clock.Today, to: null, by: null);
            db.Set<User>().Add(user);

            var password = GeneratedPassword.New();
            accounts.Open(user, password);
            return Task.FromResult(password);
        }
    }
}
