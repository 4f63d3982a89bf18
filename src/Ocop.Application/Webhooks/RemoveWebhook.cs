using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency takes a webhook away, with its secrets and all that is known of its deliveries.</summary>
public sealed record RemoveWebhook(Id<Webhook> WebhookId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<RemoveWebhook, Unit>
    {
        public async Task<Unit> Handle(RemoveWebhook command, CancellationToken cancellationToken)
        {
            var (id, version) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, version, cancellationToken);

            db.Set<Webhook>().Remove(webhook);
            return Unit.Value;
        }
    }
}
