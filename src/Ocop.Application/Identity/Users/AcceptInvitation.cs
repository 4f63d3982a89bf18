using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody invited chooses the password that only they know.</summary>
public sealed record AcceptInvitation(Id<User> UserId, string Token, string Password) : ICommand
{
    private static readonly Text Unknown = new(
        "Lời mời không đúng, đã dùng hoặc đã hết hạn. Hãy xin lời mời mới.",
        "The invitation is wrong, used or out of date. Ask for a new one."
    );

    internal sealed class Validator : AbstractValidator<AcceptInvitation>
    {
        public Validator()
        {
            RuleFor(command => command.Token).NotEmpty().MaximumLength(1_000);
            RuleFor(command => command.Password).IsATypedPassword();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts) : IRequestHandler<AcceptInvitation, Unit>
    {
        public async Task<Unit> Handle(AcceptInvitation command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>()
                .Where(user => user.Id == command.UserId && user.DeactivatedAt == null)
                .Select(user => new { user.FullName, user.Email })
                .SingleOrDefaultAsync(cancellationToken);

            if (user is null || !await accounts.IsInvited(command.UserId, command.Token, cancellationToken))
                throw new RefusedException([new("/token", "invitation.invalid", Unknown)]);

            ChosenPassword.Require(command.Password, user.FullName, user.Email);
            await accounts.ChangePassword(command.UserId, command.Password, cancellationToken);
            return Unit.Value;
        }
    }
}
