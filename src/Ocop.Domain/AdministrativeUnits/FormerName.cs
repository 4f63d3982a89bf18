namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// A name under which a unit, or a part of it, is found in older papers: renamed, upgraded or merged before the units
/// of the register. One name may lead to several units.
/// </summary>
/// <param name="Kind">Null when any kind is meant.</param>
/// <param name="WithinId">Where the name was used: a district, a province or the country.</param>
public sealed record FormerName(
    UnitLevel Level,
    string Name,
    UnitKind? Kind,
    Id<AdministrativeUnit> WithinId,
    Id<AdministrativeUnit> UnitId
);
