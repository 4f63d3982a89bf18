using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>The rewards that concern the caller, in the order in which they arose.</summary>
public sealed record ListRewardEntitlements(
    PageRequest Page,
    Id<RecognitionDecision>? DecisionId,
    Id<Product>? ProductId,
    Id<Producer>? ProducerId,
    IReadOnlyList<EntitlementStatus> Statuses,
    Id<Fund>? FundId
) : IQuery<Page<RewardEntitlementView>>
{
    private static readonly Sorting<RewardEntitlement, RewardEntitlementView> Order = Sorting<
        RewardEntitlement,
        RewardEntitlementView
    >
        .ById(entitlement => entitlement.Id, view => view.Id, byDefault: "")
        .By("amount", entitlement => entitlement.Amount, view => view.Amount);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListRewardEntitlements, Page<RewardEntitlementView>>
    {
        public Task<Page<RewardEntitlementView>> Handle(
            ListRewardEntitlements query,
            CancellationToken cancellationToken
        ) =>
            db.Set<RewardEntitlement>()
                .VisibleTo(territory)
                .Where(entitlement => query.DecisionId == null || entitlement.DecisionId == query.DecisionId)
                .Where(entitlement => query.ProductId == null || entitlement.ProductId == query.ProductId)
                .Where(entitlement => query.ProducerId == null || entitlement.ProducerId == query.ProducerId)
                .Where(entitlement => query.FundId == null || entitlement.FundId == query.FundId)
                .Where(entitlement => query.Statuses.Count == 0 || query.Statuses.Contains(entitlement.Status))
                .ToPageAsync(Order, query.Page, cursors, entitlements => entitlements.ToViews(db), cancellationToken);
    }
}
