using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>Whoever sees a webhook looks at one thing that was sent to it.</summary>
public sealed record GetDelivery(Id<Webhook> WebhookId, Id<Delivery> DeliveryId) : IQuery<DeliveryView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory)
        : IRequestHandler<GetDelivery, DeliveryView>
    {
        public Task<DeliveryView> Handle(GetDelivery query, CancellationToken cancellationToken)
        {
            var seen = db.VisibleWebhooksOf(caller, territory).Where(webhook => webhook.Id == query.WebhookId);

            return db.ToDeliveryViews(
                    db.Set<Delivery>()
                        .Where(delivery => delivery.Id == query.DeliveryId)
                        .Where(delivery => seen.Any(webhook => webhook.Id == delivery.WebhookId))
                )
                .SingleOrNotFoundAsync(cancellationToken);
        }
    }
}
