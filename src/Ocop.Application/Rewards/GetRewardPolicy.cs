using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>Anyone looks up one rule.</summary>
public sealed record GetRewardPolicy(Id<RewardPolicy> PolicyId) : IQuery<RewardPolicyView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetRewardPolicy, RewardPolicyView>
    {
        public Task<RewardPolicyView> Handle(GetRewardPolicy query, CancellationToken cancellationToken) =>
            db.Set<RewardPolicy>()
                .Where(policy => policy.Id == query.PolicyId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
