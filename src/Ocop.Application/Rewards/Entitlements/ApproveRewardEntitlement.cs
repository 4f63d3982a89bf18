using Ocop.Application.Identity;
using Ocop.Application.Rewards.Funds;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>The deciding province approves what its own rule grants, from a fund where it keeps funds.</summary>
public sealed record ApproveRewardEntitlement(Id<RewardEntitlement> EntitlementId, Id<Fund>? FundId, int? Version)
    : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<ApproveRewardEntitlement, Unit>
    {
        public async Task<Unit> Handle(ApproveRewardEntitlement command, CancellationToken cancellationToken)
        {
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == command.EntitlementId, cancellationToken);
            entitlement.Expect(command.Version);

            var fund = command.FundId is { } id
                ? await db.Set<Fund>()
                    .ManagedBy(territory)
                    .SingleOrNotFoundAsync(fund => fund.Id == id, cancellationToken)
                : null;

            entitlement.Approve(fund);
            return Unit.Value;
        }
    }
}
