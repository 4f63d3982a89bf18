using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

internal static class StandingSettings
{
    /// <summary>
    /// The settings as they stand on a day at a place of any level and time: of the province that it lies in today, else
    /// of the country. A use case asks once, on the day that binds it, and keeps what it was told.
    /// </summary>
    public static async Task<SettingsAt> SettingsAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> place,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        new(
            await db.Set<SettingHistory>()
                .AsNoTracking()
                .Where(history =>
                    db.Set<UnitContainment>().Any(lies => lies.UnitId == place && lies.WithinId == history.UnitId)
                )
                .OrderBy(history => history.UnitId)
                .ToListAsync(cancellationToken),
            day
        );

    /// <summary>Where settings are asked for: at a unit of any time, or in the whole country.</summary>
    /// <exception cref="NotFoundException">There is no such unit.</exception>
    public static Task<AdministrativeUnit> PlaceOfSettingsAsync(
        this IOcopDb db,
        Id<AdministrativeUnit>? unit,
        CancellationToken cancellationToken
    )
    {
        var place = unit ?? UnitKey.VietNam.Id;

        return db.Set<AdministrativeUnit>().SingleOrNotFoundAsync(one => one.Id == place, cancellationToken);
    }
}
