using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>
/// Sends one event to one webhook and writes down what came of it. Nothing is locked meanwhile: the delivery was claimed, and
/// if this server stops before the end, another one claims it later and sends it under the same id.
/// </summary>
public sealed record AttemptDelivery(ClaimedDelivery Claimed) : ICommand
{
    internal sealed class Handler(IOcopDb db, WebhookSeal seal, IWebhookTransport transport, Jitter jitter, Clock clock)
        : IRequestHandler<AttemptDelivery, Unit>
    {
        public async Task<Unit> Handle(AttemptDelivery command, CancellationToken cancellationToken)
        {
            var (id, number) = command.Claimed;
            var delivery = await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
            if (delivery is null)
                return Unit.Value; // removed with its webhook meanwhile

            var happened = await db.Set<PublicEvent>()
                .SingleAsync(one => one.Id == delivery.EventId, cancellationToken);
            var webhook = await db.Set<Webhook>().SingleAsync(one => one.Id == delivery.WebhookId, cancellationToken);

            var message = WebhookMessage.Of(happened, webhook, seal, clock.Now);
            var receipt = await transport.SendAsync(message, cancellationToken);

            var attempt = new DeliveryAttempt(number, receipt.Outcome, receipt.StatusCode, clock.Now, receipt.Took);
            if (delivery.Record(attempt, jitter.Next()) is { } reason && webhook.State is WebhookState.Enabled)
                webhook.Disable(reason, clock.Now);
            return Unit.Value;
        }
    }
}
