using System.Text.Json.Serialization;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>An address that is told what happens in the register; never public.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="ClientId">The system that it belongs to.</param>
/// <param name="Url" example="https://du-lieu.laocai.gov.vn/ocop">Where events are sent.</param>
/// <param name="Description" example="Kho dữ liệu dùng chung">What its owner calls it.</param>
/// <param name="EventTypes">What it is told of.</param>
/// <param name="State">Whether it is sent anything.</param>
/// <param name="DisabledAt">Since when it is not.</param>
/// <param name="DisabledFor">Why it is not.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="Secrets">What events are signed with, ended ones too, in the order they were drawn; never their text.</param>
public sealed record WebhookView(
    Id<Webhook> Id,
    Id<ApiClient> ClientId,
    string Url,
    string Description,
    IReadOnlyList<string> EventTypes,
    WebhookState State,
    DateTimeOffset? DisabledAt,
    DisablingReason? DisabledFor,
    DateTimeOffset CreatedAt,
    IReadOnlyList<WebhookSecretView> Secrets,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>A secret of a webhook, without its text.</summary>
/// <param name="Number" example="1">Names it within the webhook.</param>
/// <param name="DrawnAt">When it was drawn.</param>
/// <param name="EndsAt">From then on nothing is signed with it; absent while nobody has said so.</param>
public sealed record WebhookSecretView(int Number, DateTimeOffset DrawnAt, DateTimeOffset? EndsAt);

internal static class WebhookViews
{
    public static IQueryable<WebhookView> ToViews(this IQueryable<Webhook> webhooks) =>
        webhooks.Select(webhook => new WebhookView(
            webhook.Id,
            webhook.ClientId,
            webhook.Url,
            webhook.Description,
            webhook.EventTypes,
            webhook.State,
            webhook.DisabledAt,
            webhook.DisabledFor,
            webhook.CreatedAt,
            webhook
                .Secrets.OrderBy(one => one.Number)
                .Select(one => new WebhookSecretView(one.Number, one.DrawnAt, one.EndsAt))
                .ToList(),
            webhook.Version
        ));
}
