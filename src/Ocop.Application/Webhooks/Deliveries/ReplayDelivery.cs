using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>An officer of the agency has one event sent again.</summary>
public sealed record ReplayDelivery(Id<Webhook> WebhookId, Id<Delivery> DeliveryId) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<ReplayDelivery, Unit>
    {
        public async Task<Unit> Handle(ReplayDelivery command, CancellationToken cancellationToken)
        {
            var webhook = await db.OwnWebhookAsync(
                territory,
                command.WebhookId,
                expectedVersion: null,
                cancellationToken
            );
            webhook.RequireEnabled();
            var delivery = await db.Set<Delivery>()
                .Where(delivery => delivery.WebhookId == webhook.Id)
                .SingleOrNotFoundAsync(delivery => delivery.Id == command.DeliveryId, cancellationToken);

            delivery.Replay(clock.Now);
            return Unit.Value;
        }
    }
}
