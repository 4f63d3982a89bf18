using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

internal static class ProvincesOfToday
{
    /// <summary>The province of today that a unit of any time lies in.</summary>
    public static Task<AdministrativeUnit> ProvinceOfTodayAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> unit,
        CancellationToken cancellationToken
    ) =>
        db.Set<UnitContainment>()
            .Where(lies => lies.UnitId == unit)
            .Join(
                db.Set<AdministrativeUnit>().Where(within => within.Level == UnitLevel.Province),
                lies => lies.WithinId,
                province => province.Id,
                (_, province) => province
            )
            .OrderBy(province => province.Id)
            .FirstAsync(cancellationToken);
}
