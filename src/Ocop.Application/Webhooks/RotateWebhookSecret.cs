using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency draws another secret, which that officer alone gets to see.</summary>
/// <param name="FormerEndsAt">When the one of before ends; a day from now where nothing is said.</param>
public sealed record RotateWebhookSecret(Id<Webhook> WebhookId, DateTimeOffset? FormerEndsAt, int? ExpectedVersion)
    : ICommand<RotateWebhookSecret.Drawn>
{
    internal sealed class Handler(IOcopDb db, Territory territory, WebhookSeal seal, Clock clock)
        : IRequestHandler<RotateWebhookSecret, Drawn>
    {
        public async Task<Drawn> Handle(RotateWebhookSecret command, CancellationToken cancellationToken)
        {
            var (id, formerEndsAt, version) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, version, cancellationToken);

            var secret = seal.Draw();
            return new(webhook.Rotate(secret.Sealed, formerEndsAt, clock.Now).Number, secret.Text);
        }
    }

    public sealed record Drawn(int Number, string Secret);
}
