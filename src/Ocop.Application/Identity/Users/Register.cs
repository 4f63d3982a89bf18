using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody opens an account, to act for a producer later on. It gives no role.</summary>
public sealed record Register(string FullName, string Email, string Password, Language Language) : ICommand<Id<User>>
{
    internal sealed class Validator : AbstractValidator<Register>
    {
        public Validator()
        {
            RuleFor(command => command.FullName).IsAFullName();
            RuleFor(command => command.Email).IsAnEmail();
            RuleFor(command => command.Password).IsATypedPassword();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts, Clock clock) : IRequestHandler<Register, Id<User>>
    {
        public Task<Id<User>> Handle(Register command, CancellationToken cancellationToken)
        {
            ChosenPassword.Require(command.Password, command.FullName, command.Email);

            var user = User.Register(command.FullName, command.Email, command.Language, clock.Now);
            db.Set<User>().Add(user);
            accounts.Open(user, command.Password);
            return Task.FromResult(user.Id);
        }
    }
}
