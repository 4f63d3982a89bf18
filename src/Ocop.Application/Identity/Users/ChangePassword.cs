using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>Somebody replaces their own password. All their sessions end; the one they are in is replaced by a new one.</summary>
public sealed record ChangePassword(string CurrentPassword, string Password) : ICommand<OpenedSession>
{
    private static readonly Text Wrong = new(
        "Mật khẩu hiện tại không đúng, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần.",
        "The current password is wrong, or the account is locked for a while after too many wrong ones."
    );

    internal sealed class Validator : AbstractValidator<ChangePassword>
    {
        public Validator()
        {
            RuleFor(command => command.CurrentPassword).NotEmpty().MaximumLength(2 * Passwords.Longest);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(2 * Passwords.Longest);
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, IAccounts accounts, ISessions sessions)
        : IRequestHandler<ChangePassword, OpenedSession>
    {
        public async Task<OpenedSession> Handle(ChangePassword command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == caller.Id, cancellationToken);
            ChosenPassword.Require(command.Password, user.FullName, user.Email);

            if (await accounts.Recognise(user.Email, command.CurrentPassword, cancellationToken) is null)
                throw new RefusedException([new("/currentPassword", "password.wrong", Wrong)]);

            await accounts.ChangePassword(user.Id, command.Password, cancellationToken);
            return await sessions.Open(user.Id, cancellationToken);
        }
    }
}
