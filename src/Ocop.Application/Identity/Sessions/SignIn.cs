using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Sessions;

/// <summary>
/// Somebody says who they are, and proves it. The session they came with, if any, ends. With a second factor the new one
/// is good for nothing but the code that is still to come.
/// </summary>
public sealed record SignIn(string Email, string Password, SessionKey? Before, string? Device) : ICommand<OpenedSession>
{
    internal sealed class Validator : AbstractValidator<SignIn>
    {
        public Validator()
        {
            RuleFor(command => command.Email).NotEmpty().MaximumLength(User.LongestEmail);
            RuleFor(command => command.Password).IsATypedPassword();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts, ISessions sessions)
        : IRequestHandler<SignIn, OpenedSession>
    {
        public async Task<OpenedSession> Handle(SignIn command, CancellationToken cancellationToken)
        {
            var recognised = await accounts.Recognise(command.Email, command.Password, cancellationToken);

            if (recognised is not { } id || !await IsActive(id, cancellationToken))
                throw new SignInFailedException();
            if (command.Before is { } before)
                await sessions.End(before, cancellationToken);

            var awaitsCode = await HasSecondFactor(id, cancellationToken);
            return await sessions.Open(id, new(awaitsCode, command.Device), cancellationToken);
        }

        private Task<bool> IsActive(Id<User> id, CancellationToken cancellationToken) =>
            db.Set<User>().AnyAsync(user => user.Id == id && user.DeactivatedAt == null, cancellationToken);

        private Task<bool> HasSecondFactor(Id<User> id, CancellationToken cancellationToken) =>
            db.Set<SecondFactor>()
                .AnyAsync(factor => factor.UserId == id && factor.ConfirmedAt != null, cancellationToken);
    }
}
