using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Settings;

namespace Ocop.Application.Imports.Records;

/// <summary>The system whose records are sent, and what it may say.</summary>
/// <param name="Territory">The units, of any time, whose records it may send.</param>
/// <param name="Province">Its agency's province by its full name; none for the centre.</param>
/// <param name="TakenOver">What it takes over without saying so.</param>
internal sealed record SendingSystem(
    Id<ApiClient> Id,
    IReadOnlySet<Id<AdministrativeUnit>> Territory,
    string? Province,
    TakeOverReading TakenOver
)
{
    public static async Task<SendingSystem> ReadAsync(
        IOcopDb db,
        RecordImport import,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var units = await db.Set<ApiClient>()
            .Where(client => client.Id == import.ClientId)
            .Join(
                db.Set<UnitContainment>(),
                client => client.TerritoryId,
                lies => lies.WithinId,
                (client, lies) => lies.UnitId
            )
            .ToListAsync(cancellationToken);
        var agency = await db.Set<AdministrativeUnit>()
            .SingleAsync(unit => unit.Id == import.UnitId, cancellationToken);
        var settings = await db.SettingsAsync(import.UnitId, today, cancellationToken);

        return new(
            import.ClientId,
            units.ToHashSet(),
            agency.Level is UnitLevel.Province ? $"{agency.Kind.Title().Vi} {agency.Name}" : null,
            settings.Of(ImportMatters.TakenOver)
        );
    }
}
