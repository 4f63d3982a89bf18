using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Payments;

/// <summary>The payments that concern the caller.</summary>
public sealed record ListRewardPayments(
    PageRequest Page,
    Id<RewardEntitlement>? EntitlementId,
    Id<Producer>? ProducerId,
    DateOnly? From,
    DateOnly? To
) : IQuery<Page<RewardPaymentView>>
{
    private static readonly Sorting<RewardPayment, RewardPaymentView> Order = Sorting<RewardPayment, RewardPaymentView>
        .ById(payment => payment.Id, view => view.Id, byDefault: "-paidOn")
        .By("paidOn", payment => payment.PaidOn, view => view.PaidOn);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListRewardPayments, Page<RewardPaymentView>>
    {
        public Task<Page<RewardPaymentView>> Handle(ListRewardPayments query, CancellationToken cancellationToken) =>
            db.Set<RewardPayment>()
                .VisibleTo(territory)
                .Where(payment => query.EntitlementId == null || payment.EntitlementId == query.EntitlementId)
                .Where(payment => query.ProducerId == null || payment.ProducerId == query.ProducerId)
                .Where(payment => query.From == null || query.From <= payment.PaidOn)
                .Where(payment => query.To == null || payment.PaidOn <= query.To)
                .ToPageAsync(Order, query.Page, cursors, payments => payments.ToViews(), cancellationToken);
    }
}
