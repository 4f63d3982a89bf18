using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>The deciding province approves what its own rule grants.</summary>
public sealed record ApproveRewardEntitlement(Id<RewardEntitlement> EntitlementId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<ApproveRewardEntitlement, Unit>
    {
        public async Task<Unit> Handle(ApproveRewardEntitlement command, CancellationToken cancellationToken)
        {
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == command.EntitlementId, cancellationToken);
            entitlement.Expect(command.Version);

            entitlement.Approve();
            return Unit.Value;
        }
    }
}
