using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An officer of the agency has events sent elsewhere, or others of them.</summary>
public sealed record ChangeWebhook(
    Id<Webhook> WebhookId,
    string Url,
    IReadOnlyList<string> EventTypes,
    string Description,
    int? ExpectedVersion
) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeWebhook>
    {
        public Validator()
        {
            RuleFor(command => command.Url).NotEmpty().MaximumLength(WebhookTarget.LongestUrl);
            RuleFor(command => command.Description).MaximumLength(Webhook.LongestDescription);
            RuleFor(command => command.EventTypes).NotEmpty().HasAtMost(EventType.All.Count);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, WebhookTerms terms)
        : IRequestHandler<ChangeWebhook, Unit>
    {
        public async Task<Unit> Handle(ChangeWebhook command, CancellationToken cancellationToken)
        {
            var (id, url, types, description, version) = command;
            var webhook = await db.OwnWebhookAsync(territory, id, version, cancellationToken);

            webhook.Change(new(url, description, types, terms.Ports));
            return Unit.Value;
        }
    }
}
