namespace Ocop.Application.Identity.Sessions;

/// <summary>Somebody looks where they are signed in.</summary>
public sealed record ListOwnSessions(SessionKey? Current) : IQuery<OwnSessionsView>
{
    internal sealed class Handler(ICurrentUser caller, ISessions sessions)
        : IRequestHandler<ListOwnSessions, OwnSessionsView>
    {
        public async Task<OwnSessionsView> Handle(ListOwnSessions query, CancellationToken cancellationToken) =>
            new(await sessions.ListOf(caller.Id, query.Current, cancellationToken));
    }
}

/// <summary>Where somebody is signed in.</summary>
/// <param name="Items">The sessions that are open, the last used first.</param>
public sealed record OwnSessionsView(IReadOnlyList<OwnSessionView> Items);

/// <summary>One place where somebody is signed in.</summary>
/// <param name="Id">What to end it by; it does not open anything.</param>
/// <param name="StartedAt">Since when.</param>
/// <param name="SeenAt">When something was last asked in it, to the minute.</param>
/// <param name="Device">What the browser says of itself (`User-Agent`); absent when it said nothing.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public sealed record OwnSessionView(
    Guid Id,
    DateTimeOffset StartedAt,
    DateTimeOffset SeenAt,
    string? Device,
    bool IsCurrent
);
