using System.Text.Json.Serialization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Identity.Users;

/// <summary>A person, for themselves and for the officers and administrators who deal with them; never public.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="FullName">The name, as the person writes it.</param>
/// <param name="Email">What the person signs in with.</param>
/// <param name="Language">The language in which the system writes to the person.</param>
/// <param name="RegisteredAt">Since when the account exists.</param>
/// <param name="DeactivatedAt">Since when nobody can sign in as this user; absent while active.</param>
/// <param name="Memberships">All roles that were ever granted, the newest first.</param>
public sealed record UserView(
    Id<User> Id,
    string FullName,
    string Email,
    Language Language,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? DeactivatedAt,
    IReadOnlyList<MembershipView> Memberships,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>A role held at a place for a time.</summary>
/// <param name="Id">The membership's id.</param>
/// <param name="Role">The role.</param>
/// <param name="UnitId">The administrative unit it is held in, if any.</param>
/// <param name="UnitName">That unit's name.</param>
/// <param name="ProducerId">The producer it is held with, if any.</param>
/// <param name="ProducerName">That producer's name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; absent while it is open. A day before `from` means that it never took effect.</param>
public sealed record MembershipView(
    Id<Membership> Id,
    Role Role,
    Id<AdministrativeUnit>? UnitId,
    string? UnitName,
    Id<Producer>? ProducerId,
    string? ProducerName,
    DateOnly From,
    DateOnly? To
);

internal static class UserViews
{
    public static IQueryable<UserView> ToViews(this IQueryable<User> users, IOcopDb db)
    {
        var units = db.Set<AdministrativeUnit>();
        var producers = db.Set<Producer>();

        return users.Select(user => new UserView(
            user.Id,
            user.FullName,
            user.Email,
            user.Language,
            user.RegisteredAt,
            user.DeactivatedAt,
            user.Memberships.OrderByDescending(membership => membership.From)
                .ThenBy(membership => membership.Id)
                .Select(membership => new MembershipView(
                    membership.Id,
                    membership.Role,
                    membership.UnitId,
                    units.Where(unit => unit.Id == membership.UnitId).Select(unit => unit.Name).FirstOrDefault(),
                    membership.ProducerId,
                    producers.Where(one => one.Id == membership.ProducerId).Select(one => one.Name).FirstOrDefault(),
                    membership.From,
                    membership.To
                ))
                .ToList(),
            user.Version
        ));
    }
}
