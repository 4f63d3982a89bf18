using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>
/// The sessions that are open, kept on the server so that ending one ends it. A session also ends with the password it
/// was opened by, with its user's deactivation, and when it has lasted as long as a session may.
/// </summary>
public interface ISessions
{
    /// <summary>Opens a session of a user who was recognised.</summary>
    Task<OpenedSession> Open(Id<User> user, CancellationToken cancellationToken);

    /// <summary>Whose session it is and what they may do today, read anew each time; none when it is not open.</summary>
    Task<SignedIn?> Find(SessionKey session, CancellationToken cancellationToken);

    Task End(SessionKey session, CancellationToken cancellationToken);
}

/// <summary>What the cookie names a session by.</summary>
public readonly record struct SessionKey(Guid Value);

public sealed record OpenedSession(SessionKey Key, Id<User> UserId);

public sealed record SignedIn(Id<User> UserId, IReadOnlyList<Role> Roles);
