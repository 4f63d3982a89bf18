using Ocop.Application.ApiClients;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency has a system of it told what happens.</summary>
/// <param name="ClientId">The system; it is let in.</param>
/// <param name="Url" example="https://du-lieu.laocai.gov.vn/ocop">Where to send events: https, a full domain name.</param>
/// <param name="EventTypes" example="[&quot;certified_product.changed&quot;]">What it is told of; at least one.</param>
/// <param name="Description" example="Kho dữ liệu dùng chung">What to call it.</param>
public sealed record AddWebhook(
    Id<ApiClient> ClientId,
    string Url,
    IReadOnlyList<string> EventTypes,
    string Description = ""
) : ICommand<AddWebhook.Added>
{
    internal sealed class Validator : AbstractValidator<AddWebhook>
    {
        public Validator()
        {
            RuleFor(command => command.Url).NotEmpty().MaximumLength(WebhookTarget.LongestUrl);
            RuleFor(command => command.Description).MaximumLength(Webhook.LongestDescription);
            RuleFor(command => command.EventTypes).NotEmpty().HasAtMost(EventType.All.Count);
        }
    }

    internal sealed class Handler(
        IOcopDb db,
        Territory territory,
        WebhookTerms terms,
        WebhookSeal seal,
        ICurrentUser caller,
        Clock clock
    ) : IRequestHandler<AddWebhook, Added>
    {
        public async Task<Added> Handle(AddWebhook command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .OwnedBy(territory)
                .SingleOrNotFoundAsync(client => client.Id == command.ClientId, cancellationToken);
            var had = await db.Set<Webhook>()
                .CountAsync(webhook => webhook.ClientId == command.ClientId, cancellationToken);

            var stated = new StatedWebhook(command.Url, command.Description, command.EventTypes, terms.Ports);
            var secret = seal.Draw();
            var webhook = Webhook.Add(client, stated, secret.Sealed, had, caller.Id, clock.Now);
            db.Set<Webhook>().Add(webhook);
            return new(webhook.Id, secret.Text);
        }
    }

    public sealed record Added(Id<Webhook> Id, string Secret);
}
