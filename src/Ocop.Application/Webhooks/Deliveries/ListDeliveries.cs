using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>Whoever sees a webhook looks through what was sent to it.</summary>
/// <param name="States">An empty list filters nothing.</param>
public sealed record ListDeliveries(Id<Webhook> WebhookId, PageRequest Page, IReadOnlyList<DeliveryState> States)
    : IQuery<Page<DeliveryView>>
{
    private static readonly Sorting<Delivery, DeliveryView> Order = Sorting<Delivery, DeliveryView>
        .ById(delivery => delivery.Id, view => view.Id, byDefault: "-queuedAt")
        .By("queuedAt", delivery => delivery.QueuedAt, view => view.QueuedAt);

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, ICursors cursors)
        : IRequestHandler<ListDeliveries, Page<DeliveryView>>
    {
        public async Task<Page<DeliveryView>> Handle(ListDeliveries query, CancellationToken cancellationToken)
        {
            var webhook = await db.VisibleWebhooksOf(caller, territory)
                .SingleOrNotFoundAsync(webhook => webhook.Id == query.WebhookId, cancellationToken);

            return await db.Set<Delivery>()
                .Where(delivery => delivery.WebhookId == webhook.Id)
                .Where(delivery => query.States.Count == 0 || query.States.Contains(delivery.State))
                .ToPageAsync(Order, query.Page, cursors, db.ToDeliveryViews, cancellationToken);
        }
    }
}
