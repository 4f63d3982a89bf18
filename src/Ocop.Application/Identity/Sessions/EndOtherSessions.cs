namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody ends all their sessions but the one they are in.</summary>
public sealed record EndOtherSessions(SessionKey? Current) : ICommand
{
    internal sealed class Handler(ICurrentUser caller, ISessions sessions) : IRequestHandler<EndOtherSessions, Unit>
    {
        public async Task<Unit> Handle(EndOtherSessions command, CancellationToken cancellationToken)
        {
            await sessions.EndOthers(caller.Id, command.Current, cancellationToken);
            return Unit.Value;
        }
    }
}
