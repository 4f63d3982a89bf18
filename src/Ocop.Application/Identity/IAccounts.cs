using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>What a user signs in with. Passwords go in and never come out.</summary>
public interface IAccounts
{
    /// <summary>Opens the account of a new user; saved with the user.</summary>
    /// <param name="password">None for somebody invited, who chooses it with the invitation.</param>
    void Open(User user, string? password);

    /// <summary>
    /// Whose account this is. None when there is no such account, the password is wrong, or too many wrong ones were
    /// tried: the caller cannot tell which, neither by the answer nor by the time it takes.
    /// </summary>
    Task<Id<User>?> Recognise(string email, string password, CancellationToken cancellationToken);

    /// <summary>The user signs in with the address that the user has now; saved with the user.</summary>
    Task Rename(User user, CancellationToken cancellationToken);

    /// <summary>Counts an attempt at a code of the second factor, at once and whatever becomes of the request.</summary>
    /// <returns>False when too many were made: the code is not to be judged then.</returns>
    Task<bool> TakeCodeAttempt(Id<User> user, CancellationToken cancellationToken);

    /// <summary>A right code was given; the wrong ones before it no longer count.</summary>
    Task ForgetCodeAttempts(Id<User> user, CancellationToken cancellationToken);

    /// <summary>Replaces the password and ends all sessions. Ask for the current one, or for an invitation, first.</summary>
    Task ChangePassword(Id<User> user, string chosen, CancellationToken cancellationToken);

    /// <summary>
    /// A token that lets the user, and nobody who does not hold it, choose a password once. It ends all sessions and
    /// makes the password and the tokens of before useless.
    /// </summary>
    Task<Invitation> Invite(Id<User> user, CancellationToken cancellationToken);

    /// <summary>Whether the token is one that was given to this user and is still good.</summary>
    Task<bool> IsInvited(Id<User> user, string token, CancellationToken cancellationToken);
}

/// <summary>How somebody invited comes to a password that only they know.</summary>
/// <param name="Token">Shown this once. Hand it over in person or by another safe way; it works once.</param>
/// <param name="ExpiresAt">From then on it no longer works, and a new invitation is needed.</param>
public sealed record Invitation(string Token, DateTimeOffset ExpiresAt);
