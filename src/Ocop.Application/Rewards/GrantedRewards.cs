using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

internal static class GrantedRewards
{
    private static readonly EntitlementStatus[] Standing =
    [
        EntitlementStatus.Reserved,
        EntitlementStatus.Approved,
        EntitlementStatus.Paid,
    ];

    /// <summary>What stands of all that these products and these producers have been granted, by any budget.</summary>
    public static async Task<List<GrantedReward>> GrantedRewardsAsync(
        this IOcopDb db,
        IReadOnlyList<Id<Product>> products,
        IReadOnlyList<Id<Producer>?> producers,
        CancellationToken cancellationToken
    )
    {
        var entitlements = await db.Set<RewardEntitlement>()
            .AsNoTracking()
            .Where(one => Standing.Contains(one.Status))
            .Where(one => products.Contains(one.ProductId) || producers.Contains(one.ProducerId))
            .ToListAsync(cancellationToken);

        return [.. entitlements.Select(one => one.AsGranted())];
    }
}
