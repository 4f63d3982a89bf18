namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody who was asked whether to go on says yes.</summary>
public sealed record RenewSession(SessionKey Session) : ICommand
{
    internal sealed class Handler(ISessions sessions) : IRequestHandler<RenewSession, Unit>
    {
        public async Task<Unit> Handle(RenewSession command, CancellationToken cancellationToken)
        {
            await sessions.Prolong(command.Session, cancellationToken);
            return Unit.Value;
        }
    }
}
