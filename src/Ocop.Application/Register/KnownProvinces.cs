using System.Collections.Frozen;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.Register;

/// <summary>
/// The provinces of every time and where they lie today, kept in memory once read: units change only while the
/// application starts, and every question about a province would otherwise begin with a question about units.
/// </summary>
public sealed class KnownProvinces
{
    private Provinces? _known;

    internal async Task<Provinces> ReadAsync(IOcopDb db, CancellationToken cancellationToken) =>
        _known ??= await LoadAsync(db, cancellationToken);

    /// <summary>Those of now, where rows name one that came since: an instance that started later may have entered it.</summary>
    internal async Task<Provinces> ReadAsync(
        IOcopDb db,
        IEnumerable<Id<AdministrativeUnit>> named,
        CancellationToken cancellationToken
    )
    {
        var known = await ReadAsync(db, cancellationToken);
        return named.All(known.Has) ? known : _known = await LoadAsync(db, cancellationToken);
    }

    private static async Task<Provinces> LoadAsync(IOcopDb db, CancellationToken cancellationToken)
    {
        var provinces = await db.Set<AdministrativeUnit>()
            .Where(unit => unit.Level == UnitLevel.Province)
            .Select(unit => new RegisterUnitView(unit.Id, unit.Name))
            .ToListAsync(cancellationToken);
        var ids = provinces.Select(province => province.Id).ToList();
        var lies = await db.Set<UnitContainment>()
            .AsNoTracking()
            .Where(containment => ids.Contains(containment.UnitId) && ids.Contains(containment.WithinId))
            .ToListAsync(cancellationToken);

        return new(
            provinces.ToFrozenDictionary(province => province.Id),
            lies.ToLookup(containment => containment.UnitId, containment => containment.WithinId)
        );
    }
}

internal sealed class Provinces(
    FrozenDictionary<Id<AdministrativeUnit>, RegisterUnitView> known,
    ILookup<Id<AdministrativeUnit>, Id<AdministrativeUnit>> today
)
{
    public RegisterUnitView this[Id<AdministrativeUnit> province] => known[province];

    public bool Has(Id<AdministrativeUnit> province) => known.ContainsKey(province);

    /// <summary>Itself while it exists, else its successors; none for what is not a province.</summary>
    public IEnumerable<Id<AdministrativeUnit>> OfToday(Id<AdministrativeUnit> province) => today[province];
}
