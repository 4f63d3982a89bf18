using Ocop.Application.Common;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Register;

/// <summary>
/// Moves the rows of the register into the provinces of today when units have changed. The units of their own time stay
/// as they were.
/// </summary>
internal sealed class RegisterProvinces(OcopDbContext db) : IReferenceData
{
    private const string Units = "administrative-units";

    /// <summary>After the units.</summary>
    public int Order => 90;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var units = await db.Set<LoadedData>()
            .AsNoTracking()
            .SingleAsync(data => data.Name == Units, cancellationToken);

        await db.LoadOnceAsync(
            new("register-provinces", units.Fingerprint),
            () => db.Database.ExecuteSqlRawAsync(Move, cancellationToken),
            cancellationToken
        );
    }

    private const string Move = """
        UPDATE register.entries entry SET province_today_id = lies.within_id
        FROM (
            SELECT containment.unit_id, (array_agg(province.id ORDER BY province.id))[1] AS within_id
            FROM units.unit_containments containment
            JOIN units.administrative_units province ON province.id = containment.within_id AND province.level = 'province'
            GROUP BY containment.unit_id
        ) lies
        WHERE lies.unit_id = coalesce(entry.commune_id, entry.province_id) AND entry.province_today_id <> lies.within_id
        """;
}
