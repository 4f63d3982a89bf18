using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody says who they are, and proves it. The session they came with, if any, ends.</summary>
public sealed record SignIn(string Email, string Password, SessionKey? Before) : ICommand<OpenedSession>
{
    internal sealed class Validator : AbstractValidator<SignIn>
    {
        public Validator()
        {
            RuleFor(command => command.Email).NotEmpty().MaximumLength(User.LongestEmail);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(2 * Passwords.Longest);
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

            return await sessions.Open(id, cancellationToken);
        }

        private Task<bool> IsActive(Id<User> id, CancellationToken cancellationToken) =>
            db.Set<User>().AnyAsync(user => user.Id == id && user.DeactivatedAt == null, cancellationToken);
    }
}
