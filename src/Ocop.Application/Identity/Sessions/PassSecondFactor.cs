namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody whose password was right adds the code. The session gets another key with the higher standing.</summary>
/// <param name="Session">The session that waits for the code.</param>
/// <param name="Code">A code of the app, or a recovery code.</param>
/// <param name="Device">What the browser says of itself.</param>
public sealed record PassSecondFactor(SessionKey? Session, string Code, string? Device) : ICommand<OpenedSession>
{
    internal sealed class Validator : AbstractValidator<PassSecondFactor>
    {
        public Validator() => RuleFor(command => command.Code).IsASecondFactorCode();
    }

    internal sealed class Handler(ISessions sessions, SecondFactorCheck check)
        : IRequestHandler<PassSecondFactor, OpenedSession>
    {
        public async Task<OpenedSession> Handle(PassSecondFactor command, CancellationToken cancellationToken)
        {
            var found = command.Session is { } key ? await sessions.Find(key, cancellationToken) : null;

            if (found is not { Lacks: SignInStep.Code, UserId: var user })
                throw new SecondFactorFailedException(isPending: false);
            if (await check.Pass(user, command.Code, cancellationToken) is null)
                throw new SecondFactorFailedException(isPending: true);

            await sessions.End(command.Session!.Value, cancellationToken);
            return await sessions.Open(user, new(AwaitsCode: false, command.Device), cancellationToken);
        }
    }
}
