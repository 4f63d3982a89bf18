using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency wants nothing sent for a time.</summary>
public sealed record DisableWebhook(Id<Webhook> WebhookId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<DisableWebhook, Unit>
    {
        public async Task<Unit> Handle(DisableWebhook command, CancellationToken cancellationToken)
        {
            var (id, version) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, version, cancellationToken);

            webhook.Disable(DisablingReason.ByOwner, clock.Now);
            return Unit.Value;
        }
    }
}
