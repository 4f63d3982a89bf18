using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
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

            return policies.ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);
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

        private static IQueryable<RewardPolicyView> Show(IQueryable<RewardPolicy> policies) =>
            policies.Select(policy => new RewardPolicyView(
                policy.Id,
                policy.UnitId,
                policy.UnitId == null,
                policy.Place,
                policy.BudgetLevel,
                policy.LegalBasis,
                policy.EffectiveFrom,
                policy.EffectiveTo,
                policy.Star,
                policy.RecognitionLevel,
                policy.Event,
                policy.Mode,
                policy.Amount,
                policy.Cap.Kind,
                policy.Cap.Maximum,
                policy.Source,
                policy.Note
            ));
    }
}

/// <summary>What one budget grants for one kind of recognition.</summary>
/// <param name="Id">Its identity, the same in every deployment.</param>
/// <param name="UnitId">The unit whose budget pays; absent for the default policy.</param>
/// <param name="IsDefault">Whether it only indicates an amount where a province has no rule of its own.</param>
/// <param name="Place">The place as the source names it.</param>
/// <param name="BudgetLevel">The level of the budget that pays.</param>
/// <param name="LegalBasis">The resolution or decision; absent when it was not found.</param>
/// <param name="EffectiveFrom">The first day in force.</param>
/// <param name="EffectiveTo">The last day in force; absent while nothing has replaced it.</param>
/// <param name="Star">The star; absent when it is for every star.</param>
/// <param name="RecognitionLevel">Who must have recognised the product; absent when that does not matter.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Mode">How the amount follows.</param>
/// <param name="Amount">In đồng (VND); absent for a difference, which follows from the amounts for a first recognition.</param>
/// <param name="Cap">How often or how much.</param>
/// <param name="CapMaximum">The most a producer gets, in đồng (VND); only with a cap per producer.</param>
/// <param name="Source">Where the figure was published.</param>
/// <param name="Note">A remark of the source.</param>
public sealed record RewardPolicyView(
    Id<RewardPolicy> Id,
    Id<AdministrativeUnit>? UnitId,
    bool IsDefault,
    string? Place,
    BudgetLevel BudgetLevel,
    string? LegalBasis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int? Star,
    Level? RecognitionLevel,
    RewardEvent Event,
    RewardMode Mode,
    long? Amount,
    RewardCapKind Cap,
    long? CapMaximum,
    string? Source,
    string? Note
);
