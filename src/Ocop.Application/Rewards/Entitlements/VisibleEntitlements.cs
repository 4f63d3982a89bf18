using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>A reward concerns its producer, the province that decided, the centre, and auditors.</summary>
internal static class VisibleEntitlements
{
    public static IQueryable<RewardEntitlement> VisibleTo(
        this IQueryable<RewardEntitlement> entitlements,
        Territory territory
    )
    {
        var own = territory.OwnProducers().Ids;
        var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;

        return entitlements.Where(entitlement =>
            units.Contains(entitlement.ProvinceId) || own.Contains(entitlement.ProducerId!.Value)
        );
    }

    /// <summary>Only the deciding province answers for its budget.</summary>
    public static IQueryable<RewardEntitlement> ManagedBy(
        this IQueryable<RewardEntitlement> entitlements,
        Territory territory
    )
    {
        var units = territory.Of(Role.ProvinceOfficer).Ids;

        return entitlements.Where(entitlement => units.Contains(entitlement.ProvinceId));
    }
}
