using Ocop.Application.Identity.Sessions;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>
/// The sessions that are open, kept on the server so that ending one ends it. A session also ends with the password it
/// was opened by, with its user's deactivation, when nothing was asked in it for long, and when it has lasted as long as
/// a session may.
/// </summary>
public interface ISessions
{
    /// <summary>Opens a session of a user who was recognised.</summary>
    Task<OpenedSession> Open(Id<User> user, SessionStart start, CancellationToken cancellationToken);

    /// <summary>Whose session it is and what they may do today, read anew each time; none when it is not open.</summary>
    Task<SignedIn?> Find(SessionKey session, CancellationToken cancellationToken);

    /// <summary>Something was asked in it: it goes on for <see cref="SessionLimits.Idle"/> from now.</summary>
    Task Prolong(SessionKey session, CancellationToken cancellationToken);

    Task End(SessionKey session, CancellationToken cancellationToken);

    /// <summary>The user's open sessions, the last used first.</summary>
    /// <param name="current">The one to be marked as such.</param>
    Task<IReadOnlyList<OwnSessionView>> ListOf(Id<User> user, SessionKey? current, CancellationToken cancellationToken);

    /// <param name="id">As listed.</param>
    /// <returns>False when the user has no such session.</returns>
    Task<bool> EndOwn(Id<User> user, Guid id, CancellationToken cancellationToken);

    /// <summary>Ends all sessions of the user but one.</summary>
    /// <param name="kept">None to end all.</param>
    Task EndOthers(Id<User> user, SessionKey? kept, CancellationToken cancellationToken);
}

public static class SessionLimits
{
    /// <summary>After that long without a request a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>However busy: a working day, after which the password is asked for again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How long a right password waits for the code that belongs to it.</summary>
    public static readonly TimeSpan AwaitingCode = TimeSpan.FromMinutes(5);
}

/// <summary>What the cookie names a session by.</summary>
public readonly record struct SessionKey(Guid Value);

/// <summary>How a session begins.</summary>
/// <param name="AwaitsCode">The password was right, and the second factor is still to come.</param>
/// <param name="Device">What the browser says of itself, for its owner to tell sessions apart.</param>
public sealed record SessionStart(bool AwaitsCode, string? Device);

/// <param name="AwaitsCode">Nobody is signed in by it yet.</param>
public sealed record OpenedSession(SessionKey Key, Id<User> UserId, bool AwaitsCode);

/// <param name="Roles">What they may do today; none while something <paramref name="Lacks"/>.</param>
/// <param name="Lacks">What has to come before the session is good for anything.</param>
/// <param name="SeenAt">When something was last asked in it, to the minute.</param>
/// <param name="IdleUntil">When it ends if nothing more is asked.</param>
/// <param name="EndsAt">When it ends in any case.</param>
public sealed record SignedIn(
    Id<User> UserId,
    IReadOnlyList<Role> Roles,
    SignInStep? Lacks,
    DateTimeOffset SeenAt,
    DateTimeOffset IdleUntil,
    DateTimeOffset EndsAt
);

/// <summary>What is missing between a right password and a session.</summary>
public enum SignInStep
{
    /// <summary>A code of the second factor: `POST /session/second-factor`.</summary>
    Code,

    /// <summary>The second factor itself, which this deployment asks for: `POST /me/second-factor`.</summary>
    Enrolment,
}
