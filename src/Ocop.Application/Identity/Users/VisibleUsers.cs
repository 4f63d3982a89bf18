using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

internal static class VisibleUsers
{
    /// <summary>Administrators see everybody; officers those who hold, or held, a role in their territory.</summary>
    public static IQueryable<User> VisibleTo(this IQueryable<User> users, ICurrentUser caller, Territory territory)
    {
        if (caller.Is(Role.Admin))
            return users;

        var units = territory.OfAnyOfficer().Ids;
        return users.Where(user =>
            user.Memberships.Any(membership => membership.UnitId != null && units.Contains(membership.UnitId.Value))
        );
    }
}
