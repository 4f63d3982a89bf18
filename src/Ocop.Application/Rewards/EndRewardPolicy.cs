using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>A province enters that a rule has been replaced or repealed.</summary>
/// <param name="LastDay">Its last day in force.</param>
public sealed record EndRewardPolicy(Id<RewardPolicy> PolicyId, DateOnly LastDay, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user)
        : IRequestHandler<EndRewardPolicy, Unit>
    {
        public async Task<Unit> Handle(EndRewardPolicy command, CancellationToken cancellationToken)
        {
            var units = territory.Of(Role.ProvinceOfficer).Ids;
            var policy = await db.Set<RewardPolicy>()
                .Where(policy => policy.UnitId != null && units.Contains(policy.UnitId.Value))
                .SingleOrNotFoundAsync(policy => policy.Id == command.PolicyId, cancellationToken);
            policy.Expect(command.Version);

            policy.End(command.LastDay, user.Id);
            return Unit.Value;
        }
    }
}
