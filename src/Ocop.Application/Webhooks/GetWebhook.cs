using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An administrator or an officer of the territory looks at one webhook.</summary>
public sealed record GetWebhook(Id<Webhook> WebhookId) : IQuery<WebhookView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory)
        : IRequestHandler<GetWebhook, WebhookView>
    {
        public Task<WebhookView> Handle(GetWebhook query, CancellationToken cancellationToken) =>
            db.VisibleWebhooksOf(caller, territory)
                .Where(webhook => webhook.Id == query.WebhookId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
