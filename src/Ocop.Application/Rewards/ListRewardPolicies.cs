using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>Anyone looks up what is granted for a star.</summary>
/// <param name="ProvinceId">Only policies of this province or of units inside it, the parts it was formed from included.</param>
/// <param name="AsOf">Only policies in force on this day.</param>
public sealed record ListRewardPolicies(
    Id<AdministrativeUnit>? ProvinceId,
    IReadOnlyList<int> Stars,
    IReadOnlyList<RewardEvent> Events,
    DateOnly? AsOf,
    PageRequest Page
) : IQuery<Page<RewardPolicyView>>
{
    private static readonly Sorting<RewardPolicy, RewardPolicyView> Order = Sorting<RewardPolicy, RewardPolicyView>
        .ById(policy => policy.Id, view => view.Id, byDefault: "-effectiveFrom")
        .By("effectiveFrom", policy => policy.EffectiveFrom, view => view.EffectiveFrom);

    internal sealed class Handler(IOcopDb db, ICursors cursors)
        : IRequestHandler<ListRewardPolicies, Page<RewardPolicyView>>
    {
        public Task<Page<RewardPolicyView>> Handle(ListRewardPolicies query, CancellationToken cancellationToken)
        {
            var policies = db.Set<RewardPolicy>().AsNoTracking();

            if (query.ProvinceId is { } province)
                policies = OfThePartsOf(province, policies);
            if (query.Stars.Count > 0)
                policies = policies.Where(policy => policy.Star == null || query.Stars.Contains(policy.Star.Value));
            if (query.Events.Count > 0)
                policies = policies.Where(policy => query.Events.Contains(policy.Event));
            if (query.AsOf is { } date)
                policies = InForceOn(date, policies);

            return policies.ToPageAsync(Order, query.Page, cursors, RewardPolicyViews.ToViews, cancellationToken);
        }

        private IQueryable<RewardPolicy> OfThePartsOf(
            Id<AdministrativeUnit> province,
            IQueryable<RewardPolicy> policies
        ) =>
            policies.Where(policy =>
                policy.UnitId == province
                || db.Set<UnitContainment>().Any(lies => lies.UnitId == policy.UnitId && lies.WithinId == province)
            );

        private static IQueryable<RewardPolicy> InForceOn(DateOnly date, IQueryable<RewardPolicy> policies) =>
            policies.Where(policy =>
                policy.EffectiveFrom <= date && (policy.EffectiveTo == null || date <= policy.EffectiveTo)
            );
    }
}
