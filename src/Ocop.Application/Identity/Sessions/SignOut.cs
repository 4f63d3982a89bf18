namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody leaves: the session is over on the server, whoever still has its cookie.</summary>
public sealed record SignOut(SessionKey Session) : ICommand
{
    internal sealed class Handler(ISessions sessions) : IRequestHandler<SignOut, Unit>
    {
        public async Task<Unit> Handle(SignOut command, CancellationToken cancellationToken)
        {
            await sessions.End(command.Session, cancellationToken);
            return Unit.Value;
        }
    }
}
