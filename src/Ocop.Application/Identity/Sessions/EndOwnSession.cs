namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody ends one of their own sessions, on a telephone that was lost or a computer that others use.</summary>
public sealed record EndOwnSession(Guid Id) : ICommand
{
    internal sealed class Handler(ICurrentUser caller, ISessions sessions) : IRequestHandler<EndOwnSession, Unit>
    {
        public async Task<Unit> Handle(EndOwnSession command, CancellationToken cancellationToken) =>
            await sessions.EndOwn(caller.Id, command.Id, cancellationToken)
                ? Unit.Value
                : throw new NotFoundException(typeof(OwnSessionView));
    }
}
