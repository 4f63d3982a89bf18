using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>The deciding province records that it has its money back.</summary>
public sealed record ClawBackReward(Id<RewardEntitlement> EntitlementId, DateOnly On, string Reason, int? Version)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<ClawBackReward>
    {
        public Validator() =>
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(RewardEntitlement.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<ClawBackReward, Unit>
    {
        public async Task<Unit> Handle(ClawBackReward command, CancellationToken cancellationToken)
        {
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == command.EntitlementId, cancellationToken);
            entitlement.Expect(command.Version);

            entitlement.ClawBack(command.On, command.Reason, clock.Today);
            return Unit.Value;
        }
    }
}
