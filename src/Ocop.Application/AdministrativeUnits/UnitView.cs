using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>An administrative unit as it was over one period.</summary>
/// <param name="Id">Its identity, the same in every deployment.</param>
/// <param name="Level">Where it stands: the country, a province, a district (until 30/6/2025) or a commune.</param>
/// <param name="Code">Its code in the national list; only together with a date does it name one unit of a level.</param>
/// <param name="Name">Its name without the word for its kind.</param>
/// <param name="Kind">What it is called by law.</param>
/// <param name="ParentId">The unit it is directly part of; absent for the country.</param>
/// <param name="ValidFrom">Its first day; absent when it is older than the register.</param>
/// <param name="ValidTo">Its last day; absent while it exists.</param>
public sealed record UnitView(
    Id<AdministrativeUnit> Id,
    UnitLevel Level,
    string Code,
    string Name,
    UnitKind Kind,
    Id<AdministrativeUnit>? ParentId,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

internal static class UnitQueries
{
    /// <summary>Units that existed on this day; a unit without a beginning is older than the register.</summary>
    public static IQueryable<AdministrativeUnit> ValidOn(this IQueryable<AdministrativeUnit> units, DateOnly date) =>
        units.Where(unit =>
            (unit.ValidFrom == null || unit.ValidFrom <= date) && (unit.ValidTo == null || date <= unit.ValidTo)
        );

    public static IQueryable<UnitView> ToViews(this IQueryable<AdministrativeUnit> units) =>
        units.Select(unit => new UnitView(
            unit.Id,
            unit.Level,
            unit.Code,
            unit.Name,
            unit.Kind,
            unit.ParentId,
            unit.ValidFrom,
            unit.ValidTo
        ));
}
