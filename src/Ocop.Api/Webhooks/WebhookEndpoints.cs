using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Common.Paging;
using Ocop.Application.Webhooks;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;

namespace Ocop.Api.Webhooks;

/// <summary>Addresses of agencies' systems that are told what happens (Standard Webhooks).</summary>
internal static class WebhookEndpoints
{
    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        var webhooks = api.MapGroup("/webhooks").WithTags("Webhooks");

        webhooks.MapGet("", ListWebhooks).RequireAuthorization(Who.AtClients);
        webhooks.MapGet("/{id}", GetWebhook).RequireAuthorization(Who.AtClients);
        webhooks.MapPost("", AddWebhook).RequireAuthorization(Who.ClientOwners).WithoutIdempotency(); // its answer holds a secret that is not to be kept
        webhooks.MapPut("/{id}", ChangeWebhook).RequireAuthorization(Who.ClientOwners);
        webhooks.MapDelete("/{id}", RemoveWebhook).RequireAuthorization(Who.ClientOwners);
        webhooks
            .MapPost("/{id}/secrets", RotateWebhookSecret)
            .RequireAuthorization(Who.ClientOwners)
            .WithoutIdempotency(); // the same
        webhooks.MapPost("/{id}/disablement", DisableWebhook).RequireAuthorization(Who.ClientOwners);
        webhooks.MapPost("/{id}/enablement", EnableWebhook).RequireAuthorization(Who.ClientOwners);
    }

    /// <summary>Look through the webhooks of systems.</summary>
    /// <remarks>
    /// Administrators see all of them; officers and auditors those of agencies in their territory. Sorted by `createdAt`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="client">Only those of this system.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of webhooks.</response>
    private static async Task<Ok<Page<WebhookView>>> ListWebhooks(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "client")] Id<ApiClient>? client,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListWebhooks(page.Request, client), cancellationToken));

    /// <summary>Look at one webhook.</summary>
    /// <response code="200">The webhook, without the text of its secrets.</response>
    private static Task<Ok<WebhookView>> GetWebhook(
        Id<Webhook> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Shown(id, mediator, cancellationToken);

    /// <summary>Have a system told what happens in the register.</summary>
    /// <remarks>
    /// Each event is posted to `url`, signed as Standard Webhooks describes, until it is answered with a status of 200 to 299.
    /// Events hold no personal data: a type, the product's id and its version in the change feed. The answer shows the secret
    /// this once.
    /// </remarks>
    /// <response code="201">The secret, and the webhook.</response>
    private static async Task<Created<DrawnWebhookSecretView>> AddWebhook(
        AddWebhook stated,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (id, secret) = await mediator.Send(stated, cancellationToken);
        return await Drawn(id, number: 1, secret, mediator, cancellationToken);
    }

    /// <summary>Change where events are sent, or which.</summary>
    /// <remarks>What waits to be sent goes to the new address.</remarks>
    /// <response code="200">The webhook as it is now.</response>
    private static async Task<Ok<WebhookView>> ChangeWebhook(
        Id<Webhook> id,
        ChangedWebhook stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (url, eventTypes, description) = stated;
        await mediator.Send(new ChangeWebhook(id, url, eventTypes, description, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Remove a webhook.</summary>
    /// <remarks>With its secrets, and with what is known of its deliveries.</remarks>
    /// <response code="204">It is gone.</response>
    private static async Task<NoContent> RemoveWebhook(
        Id<Webhook> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new RemoveWebhook(id, ifMatch.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Draw another secret for a webhook.</summary>
    /// <remarks>
    /// The answer shows it this once. Until `formerEndsAt` (a day from now when left out, 30 days at most) events carry the
    /// signatures of both, so that the receiver can change over without a gap.
    /// </remarks>
    /// <response code="201">The secret, and the webhook as it is now.</response>
    private static async Task<Created<DrawnWebhookSecretView>> RotateWebhookSecret(
        Id<Webhook> id,
        RotatedWebhookSecret stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (number, secret) = await mediator.Send(
            new RotateWebhookSecret(id, stated.FormerEndsAt, ifMatch.Version),
            cancellationToken
        );
        return await Drawn(id, number, secret, mediator, cancellationToken);
    }

    /// <summary>Have nothing sent to a webhook for a time.</summary>
    /// <remarks>What happens meanwhile is not queued: replay it afterwards.</remarks>
    /// <response code="200">The webhook as it is now.</response>
    private static async Task<Ok<WebhookView>> DisableWebhook(
        Id<Webhook> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DisableWebhook(id, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Have events sent to a webhook again.</summary>
    /// <remarks>Those that waited when it was disabled are sent at once.</remarks>
    /// <response code="200">The webhook as it is now.</response>
    private static async Task<Ok<WebhookView>> EnableWebhook(
        Id<Webhook> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EnableWebhook(id, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    public static string AddressOf(Id<Webhook> id) => $"/api/v1/webhooks/{id}";

    private static async Task<Ok<WebhookView>> Shown(
        Id<Webhook> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetWebhook(id), cancellationToken));

    private static async Task<Created<DrawnWebhookSecretView>> Drawn(
        Id<Webhook> id,
        int number,
        string secret,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var webhook = await mediator.Send(new GetWebhook(id), cancellationToken);
        return TypedResults.Created(AddressOf(id), new DrawnWebhookSecretView(number, secret, webhook));
    }
}

/// <summary>A new secret of a webhook, shown this once.</summary>
/// <param name="Number" example="1">Names it within the webhook.</param>
/// <param name="Secret" example="whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD">What the receiver verifies signatures with.</param>
/// <param name="Webhook">The webhook as it is now.</param>
internal sealed record DrawnWebhookSecretView(int Number, string Secret, WebhookView Webhook);

/// <summary>Where events are sent, and which.</summary>
/// <param name="Url" example="https://du-lieu.laocai.gov.vn/ocop">https, a full domain name.</param>
/// <param name="EventTypes" example="[&quot;certified_product.changed&quot;]">At least one.</param>
/// <param name="Description" example="Kho dữ liệu dùng chung">What to call it.</param>
internal sealed record ChangedWebhook(string Url, IReadOnlyList<string> EventTypes, string Description = "");

/// <summary>What becomes of the secret of before.</summary>
/// <param name="FormerEndsAt">When it ends: within 30 days, in a day when left out.</param>
internal sealed record RotatedWebhookSecret(DateTimeOffset? FormerEndsAt = null);
