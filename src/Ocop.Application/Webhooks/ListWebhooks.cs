using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An administrator looks through all webhooks, an officer through those of the territory.</summary>
/// <param name="Client">Only those of this system.</param>
public sealed record ListWebhooks(PageRequest Page, Id<ApiClient>? Client) : IQuery<Page<WebhookView>>
{
    private static readonly Sorting<Webhook, WebhookView> Order = Sorting<Webhook, WebhookView>
        .ById(webhook => webhook.Id, view => view.Id, byDefault: "-createdAt")
        .By("createdAt", webhook => webhook.CreatedAt, view => view.CreatedAt);

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, ICursors cursors)
        : IRequestHandler<ListWebhooks, Page<WebhookView>>
    {
        public Task<Page<WebhookView>> Handle(ListWebhooks query, CancellationToken cancellationToken) =>
            db.VisibleWebhooksOf(caller, territory)
                .Where(webhook => query.Client == null || webhook.ClientId == query.Client)
                .ToPageAsync(Order, query.Page, cursors, webhooks => webhooks.ToViews(), cancellationToken);
    }
}
