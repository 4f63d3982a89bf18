using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>
/// An officer of the agency has everything sent again that happened in a time, whether it was sent before or not: after the
/// receiver lost something, or was disabled.
/// </summary>
public sealed record ReplayTime(Id<Webhook> WebhookId, DateTimeOffset From, DateTimeOffset To) : ICommand<int>
{
    internal sealed class Handler(IOcopDb db, Territory territory, IOutbox outbox, WebhookTerms terms, Clock clock)
        : IRequestHandler<ReplayTime, int>
    {
        public async Task<int> Handle(ReplayTime command, CancellationToken cancellationToken)
        {
            var (id, from, to) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, expectedVersion: null, cancellationToken);
            webhook.RequireEnabled();
            Webhook.Rules.AReplayIsOfTimeThatIsKept.Require(clock.Now.AddDays(-terms.DaysKept) <= from && from < to);

            return await outbox.ReplayAsync(webhook.Id, from, to, clock.Now, cancellationToken);
        }
    }
}
