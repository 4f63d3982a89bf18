using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.Register;

/// <summary>
/// The one way into the public register. Whoever changes what the public may know of a product (a decision issued, a
/// certificate revoked, an import committed) states the product anew, inside the save of that change.
/// </summary>
public sealed class PublicRegister(IOcopDb db)
{
    /// <summary>Replaces all rows of these products; saved with whatever the caller saves.</summary>
    public async Task Put(IReadOnlyCollection<RegisteredProduct> products, CancellationToken cancellationToken)
    {
        var ids = products.Select(product => product.Id).ToList();
        var before = await db.Set<RegisterEntry>()
            .Where(entry => ids.Contains(entry.ProductId))
            .ToListAsync(cancellationToken);
        var places = await PlacesOf(products, cancellationToken);

        db.Set<RegisterEntry>().RemoveRange(before);
        db.Set<RegisterEntry>()
            .AddRange(products.SelectMany(product => RegisterEntries.Of(product, one => places[one.UnitId])));
    }

    private async Task<Dictionary<Id<AdministrativeUnit>, UnitPlace>> PlacesOf(
        IReadOnlyCollection<RegisteredProduct> products,
        CancellationToken cancellationToken
    )
    {
        var ids = products.SelectMany(product => product.Recognitions).Select(one => one.UnitId).Distinct().ToList();
        var units = await WithParents(ids, cancellationToken);
        var today = await ProvincesOfToday(ids, cancellationToken);

        return ids.ToDictionary(id => id, id => Place(units, id, today[id]));
    }

    private static UnitPlace Place(
        Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> units,
        Id<AdministrativeUnit> id,
        Id<AdministrativeUnit> provinceToday
    )
    {
        var unit = units[id];
        var province = unit;

        while (province.Level is not UnitLevel.Province)
            province = units[province.ParentId!.Value];

        return new(province, unit.Level is UnitLevel.Commune ? unit : null, provinceToday);
    }

    private async Task<Dictionary<Id<AdministrativeUnit>, AdministrativeUnit>> WithParents(
        List<Id<AdministrativeUnit>> ids,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<Id<AdministrativeUnit>, AdministrativeUnit>();

        while (ids.Count > 0)
        {
            var units = await db.Set<AdministrativeUnit>()
                .AsNoTracking()
                .Where(unit => ids.Contains(unit.Id))
                .ToListAsync(cancellationToken);
            foreach (var unit in units)
                found.TryAdd(unit.Id, unit);

            ids =
            [
                .. units
                    .Select(unit => unit.ParentId)
                    .OfType<Id<AdministrativeUnit>>()
                    .Where(id => !found.ContainsKey(id))
                    .Distinct(),
            ];
        }

        return found;
    }

    private async Task<Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>>> ProvincesOfToday(
        List<Id<AdministrativeUnit>> ids,
        CancellationToken cancellationToken
    )
    {
        var lies = await db.Set<UnitContainment>()
            .Where(containment => ids.Contains(containment.UnitId))
            .Join(
                db.Set<AdministrativeUnit>().Where(unit => unit.Level == UnitLevel.Province),
                containment => containment.WithinId,
                province => province.Id,
                (containment, province) => containment
            )
            .ToListAsync(cancellationToken);

        return lies.GroupBy(containment => containment.UnitId)
            .ToDictionary(group => group.Key, group => group.Min(containment => containment.WithinId));
    }
}
