namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// A unit of any time lies in this unit of today: in itself while it exists, in its successors when it does not, and
/// in all they are part of. Who acts for a unit today acts on what these rows place in it.
/// </summary>
public sealed record UnitContainment(Id<AdministrativeUnit> UnitId, Id<AdministrativeUnit> WithinId);
