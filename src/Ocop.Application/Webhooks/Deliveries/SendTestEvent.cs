using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>An officer of the agency sees whether the receiver takes and verifies what is sent.</summary>
public sealed record SendTestEvent(Id<Webhook> WebhookId) : ICommand<Id<Delivery>>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<SendTestEvent, Id<Delivery>>
    {
        public async Task<Id<Delivery>> Handle(SendTestEvent command, CancellationToken cancellationToken)
        {
            var webhook = await db.OwnWebhookAsync(
                territory,
                command.WebhookId,
                expectedVersion: null,
                cancellationToken
            );
            webhook.RequireEnabled();

            var test = PublicEvent.Test(clock.Now);
            var delivery = Delivery.Queue(webhook, test, clock.Now);
            db.Set<PublicEvent>().Add(test);
            db.Set<Delivery>().Add(delivery);
            return delivery.Id;
        }
    }
}
