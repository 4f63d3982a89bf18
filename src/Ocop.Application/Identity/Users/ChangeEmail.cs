namespace Ocop.Application.Identity.Users;

/// <summary>Somebody takes another address to sign in with.</summary>
public sealed record ChangeEmail(string Email, string Password) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeEmail>
    {
        public Validator()
        {
            RuleFor(command => command.Email).IsAnEmail();
            RuleFor(command => command.Password).IsATypedPassword();
        }
    }

    internal sealed class Handler(OwnPassword ownPassword, IAccounts accounts) : IRequestHandler<ChangeEmail, Unit>
    {
        public async Task<Unit> Handle(ChangeEmail command, CancellationToken cancellationToken)
        {
            var user = await ownPassword.Require(command.Password, "/password", cancellationToken);

            user.MoveTo(command.Email);
            await accounts.Rename(user, cancellationToken);
            return Unit.Value;
        }
    }
}
