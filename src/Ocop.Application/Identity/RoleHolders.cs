using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

public static class RoleHolders
{
    /// <summary>
    /// Only users who hold the role on that day. Whoever is to score must be found by
    /// <c>Holding(Role.CouncilMember, today)</c>: an administrator holds no other role and so is never among them.
    /// </summary>
    public static IQueryable<User> Holding(this IQueryable<User> users, Role role, DateOnly day) =>
        users.Where(user =>
            user.DeactivatedAt == null
            && user.Memberships.Any(membership =>
                membership.Role == role && membership.From <= day && (membership.To == null || day <= membership.To)
            )
        );
}
