using Ocop.Domain.Identity;

namespace Ocop.Application.Common;

/// <summary>Who is asking. Only the server says so; no request carries a user id.</summary>
public interface ICurrentUser
{
    /// <summary>False for visitors, and for what the system does by itself.</summary>
    bool IsSignedIn { get; }

    Id<User> Id { get; }

    bool Is(Role role);
}

/// <summary>Nobody asks: the system itself is at work, outside of any request.</summary>
internal sealed class Nobody : ICurrentUser
{
    public bool IsSignedIn => false;

    public Id<User> Id => throw new InvalidOperationException("Nobody is signed in.");

    public bool Is(Role role) => false;
}
