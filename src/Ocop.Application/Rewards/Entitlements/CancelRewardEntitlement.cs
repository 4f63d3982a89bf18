using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>The deciding province cancels a reward that has not been paid.</summary>
public sealed record CancelRewardEntitlement(Id<RewardEntitlement> EntitlementId, string Reason, int? Version)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<CancelRewardEntitlement>
    {
        public Validator() =>
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(RewardEntitlement.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<CancelRewardEntitlement, Unit>
    {
        public async Task<Unit> Handle(CancelRewardEntitlement command, CancellationToken cancellationToken)
        {
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == command.EntitlementId, cancellationToken);
            entitlement.Expect(command.Version);

            entitlement.Cancel(command.Reason);
            return Unit.Value;
        }
    }
}
