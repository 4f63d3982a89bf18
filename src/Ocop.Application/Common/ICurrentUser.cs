using Ocop.Domain.Identity;

namespace Ocop.Application.Common;

/// <summary>Who is asking. Only the server says so; no request carries a user id.</summary>
public interface ICurrentUser
{
    Id<User> Id { get; }

    bool Is(Role role);
}
