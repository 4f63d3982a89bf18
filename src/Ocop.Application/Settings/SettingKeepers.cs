using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Application.Settings;

/// <summary>
/// A province's agency sets for its province, the ministry for the country. So does an administrator, who holds no place:
/// what a province settles is the province's to say.
/// </summary>
internal static class SettingKeepers
{
    /// <exception cref="NotFoundException">There is no such unit of today, or the caller does not set there.</exception>
    public static Task<AdministrativeUnit> SettingUnitAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> id,
        Territory territory,
        ICurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    ) =>
        user.Is(Role.Admin)
            ? db.Set<AdministrativeUnit>()
                .Where(unit => unit.Level == UnitLevel.Central)
                .SingleOrNotFoundAsync(unit => unit.Id == id, cancellationToken)
            : db.OrganisingUnitAsync(id, territory, today, cancellationToken);
}
