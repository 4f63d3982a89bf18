using Ocop.Application.ApiClients;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>A webhook is seen and kept by whoever sees and keeps the client that it belongs to.</summary>
internal static class VisibleWebhooks
{
    public static IQueryable<Webhook> VisibleWebhooksOf(this IOcopDb db, ICurrentUser caller, Territory territory)
    {
        var clients = db.Set<ApiClient>().VisibleTo(caller, territory).Select(client => client.Id);
        return db.Set<Webhook>().Where(webhook => clients.Contains(webhook.ClientId));
    }

    public static IQueryable<Webhook> OwnWebhooksOf(this IOcopDb db, Territory territory)
    {
        var clients = db.Set<ApiClient>().OwnedBy(territory).Select(client => client.Id);
        return db.Set<Webhook>().Where(webhook => clients.Contains(webhook.ClientId));
    }

    /// <exception cref="NotFoundException">The caller keeps no such webhook.</exception>
    /// <exception cref="ChangedMeanwhileException">It has another version now.</exception>
    public static async Task<Webhook> OwnWebhookAsync(
        this IOcopDb db,
        Territory territory,
        Id<Webhook> id,
        int? expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var webhook = await db.OwnWebhooksOf(territory)
            .SingleOrNotFoundAsync(webhook => webhook.Id == id, cancellationToken);
        webhook.Expect(expectedVersion);
        return webhook;
    }
}
