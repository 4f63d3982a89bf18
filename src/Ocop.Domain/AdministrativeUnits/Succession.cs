namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// On <paramref name="On"/> the whole or a part of one unit passed to another. Many-to-many: units merge and split.
/// </summary>
public sealed record Succession(Id<AdministrativeUnit> FromId, Id<AdministrativeUnit> ToId, DateOnly On);
