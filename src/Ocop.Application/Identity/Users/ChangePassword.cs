using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody replaces their own password. All their sessions end; the one they are in is replaced by a new one.</summary>
public sealed record ChangePassword(string CurrentPassword, string Password, string? Device) : ICommand<OpenedSession>
{
    internal sealed class Validator : AbstractValidator<ChangePassword>
    {
        public Validator()
        {
            RuleFor(command => command.CurrentPassword).IsATypedPassword();
            RuleFor(command => command.Password).IsATypedPassword();
        }
    }

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser caller,
        OwnPassword ownPassword,
        IAccounts accounts,
        ISessions sessions
    ) : IRequestHandler<ChangePassword, OpenedSession>
    {
        public async Task<OpenedSession> Handle(ChangePassword command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == caller.Id, cancellationToken);
            ChosenPassword.Require(command.Password, user.FullName, user.Email);
            await ownPassword.Require(command.CurrentPassword, "/currentPassword", cancellationToken);

            await accounts.ChangePassword(user.Id, command.Password, cancellationToken);
            return await sessions.Open(user.Id, new(AwaitsCode: false, command.Device), cancellationToken);
        }
    }
}
