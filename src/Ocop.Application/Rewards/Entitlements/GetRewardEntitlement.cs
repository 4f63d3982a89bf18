using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>One reward that concerns the caller.</summary>
public sealed record GetRewardEntitlement(Id<RewardEntitlement> EntitlementId) : IQuery<RewardEntitlementView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetRewardEntitlement, RewardEntitlementView>
    {
        public Task<RewardEntitlementView> Handle(GetRewardEntitlement query, CancellationToken cancellationToken) =>
            db.Set<RewardEntitlement>()
                .VisibleTo(territory)
                .Where(entitlement => entitlement.Id == query.EntitlementId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
