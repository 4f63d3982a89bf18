using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.ApiClients;

/// <summary>What an agency says of the system that it asks for.</summary>
public sealed record StatedClient(
    string Name,
    Id<AdministrativeUnit> UnitId,
    string AgencyCode,
    string ContactEmail,
    IReadOnlyList<string> Scopes,
    Id<AdministrativeUnit> TerritoryId
);
