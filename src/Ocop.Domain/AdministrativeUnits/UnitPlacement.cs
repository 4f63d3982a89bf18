namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// Where a unit of any time lay over days between two changes of units. A unit is said to lie in another only where that
/// can be proved: a commune formed from communes of two provinces lay in neither of them.
/// </summary>
/// <param name="FromDay">The first day.</param>
/// <param name="UntilDay">The first day no longer; 31/12/9999 for the last of them.</param>
/// <param name="ProvinceId">The province of these days; null when it can be several.</param>
/// <param name="CommuneId">The commune of these days; null when it can be several, and for what is larger.</param>
public sealed record UnitPlacement(
    Id<AdministrativeUnit> UnitId,
    DateOnly FromDay,
    DateOnly UntilDay,
    Id<AdministrativeUnit>? ProvinceId,
    Id<AdministrativeUnit>? CommuneId
);
