using Ocop.Application.AdministrativeUnits;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Rewards;

/// <summary>Whose rules may count for a product.</summary>
/// <param name="ProvinceId">The province that decides, or that a product of the central level comes from.</param>
/// <param name="PartIds">The product's commune, what it lay in before mergers, and the district it lies in.</param>
internal sealed record RewardedPlace(
    Id<AdministrativeUnit> ProvinceId,
    IReadOnlyCollection<Id<AdministrativeUnit>> PartIds
);

/// <summary>Who decided what is rewarded, and when.</summary>
internal sealed record RewardedDecision(Level Level, Id<AdministrativeUnit> UnitId, DateOnly SignedOn);

internal static class RewardedPlaces
{
    public static async Task<RewardedPlace> RewardedPlaceAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> unit,
        RewardedDecision decision,
        CancellationToken cancellationToken
    )
    {
        var province =
            decision.Level is Level.Central
                ? (await db.ProvinceOfTodayAsync(unit, cancellationToken)).Id
                : decision.UnitId;
        var origins = await db.WithPredecessorsAsync(unit, decision.SignedOn, cancellationToken);
        var around = await db.AncestorsAsync(origins, cancellationToken);

        return new(province, [unit, .. around.Where(part => part != province)]);
    }

    /// <summary>The unit and all that went into it up to the day.</summary>
    private static async Task<List<Id<AdministrativeUnit>>> WithPredecessorsAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> unit,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        List<Id<AdministrativeUnit>> found = [unit];

        for (var last = found; last.Count > 0; found = [.. found, .. last])
        {
            last = await db.Set<Succession>()
                .Where(succession => last.Contains(succession.ToId) && succession.On <= day)
                .Where(succession => !found.Contains(succession.FromId))
                .Select(succession => succession.FromId)
                .Distinct()
                .ToListAsync(cancellationToken);
        }

        return found;
    }

    /// <summary>The districts and provinces that the units are, or were, part of.</summary>
    private static async Task<List<Id<AdministrativeUnit>>> AncestorsAsync(
        this IOcopDb db,
        List<Id<AdministrativeUnit>> units,
        CancellationToken cancellationToken
    )
    {
        var found = new List<Id<AdministrativeUnit>>();

        for (var children = units; children.Count > 0; found.AddRange(children))
        {
            var parents = db.Set<AdministrativeUnit>()
                .Where(child => children.Contains(child.Id))
                .Select(child => child.ParentId);
            children = await db.Set<AdministrativeUnit>()
                .Where(unit => unit.Level != UnitLevel.Central && parents.Contains(unit.Id))
                .Select(unit => unit.Id)
                .ToListAsync(cancellationToken);
        }

        return found;
    }
}
