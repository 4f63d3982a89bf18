using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency has events sent again: those that waited, and those to come.</summary>
public sealed record EnableWebhook(Id<Webhook> WebhookId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<EnableWebhook, Unit>
    {
        public async Task<Unit> Handle(EnableWebhook command, CancellationToken cancellationToken)
        {
            var (id, version) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, version, cancellationToken);

            webhook.Enable();
            return Unit.Value;
        }
    }
}
