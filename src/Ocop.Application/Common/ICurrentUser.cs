using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Application.Common;

/// <summary>Who is asking. Only the server says so; no request carries a user id.</summary>
public interface ICurrentUser
{
    /// <summary>False for visitors, and for what the system does by itself.</summary>
    bool IsSignedIn { get; }

    /// <summary>Of a system, what it is called by: no user has that id, so nothing of a person is found by it.</summary>
    Id<User> Id { get; }

    /// <summary>The system that asks by itself; none for people.</summary>
    Id<ApiClient>? System { get; }

    bool Is(Role role);
}

/// <summary>Nobody asks: the system itself is at work, outside of any request.</summary>
internal sealed class Nobody : ICurrentUser
{
    public bool IsSignedIn => false;

    public Id<User> Id => throw new InvalidOperationException("Nobody is signed in.");

    public Id<ApiClient>? System => null;

    public bool Is(Role role) => false;
}
