using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Webhooks;

namespace Ocop.Api.Webhooks;

/// <summary>What was sent to a webhook, and what is sent again.</summary>
internal static class DeliveryEndpoints
{
    public static void MapDeliveries(this IEndpointRouteBuilder api)
    {
        var webhook = api.MapGroup("/webhooks/{id}").WithTags("Webhooks");

        webhook.MapGet("/deliveries", ListDeliveries).RequireAuthorization(Who.AtClients);
        webhook.MapGet("/deliveries/{deliveryId}", GetDelivery).RequireAuthorization(Who.AtClients);
        webhook.MapPost("/deliveries/{deliveryId}/replays", ReplayDelivery).RequireAuthorization(Who.ClientOwners);
        webhook.MapPost("/replays", ReplayTime).RequireAuthorization(Who.ClientOwners);
        webhook.MapPost("/test-events", SendTestEvent).RequireAuthorization(Who.ClientOwners);
    }

    /// <summary>Look through what was sent to a webhook.</summary>
    /// <remarks>With every attempt: when, how long, what the receiver answered. Sorted by `queuedAt`.</remarks>
    /// <param name="id">The webhook's id.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those in one of these states.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of deliveries.</response>
    private static async Task<Ok<Page<DeliveryView>>> ListDeliveries(
        Id<Webhook> id,
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<DeliveryState>[]? state,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListDeliveries(id, page.Request, state.Values()), cancellationToken));

    /// <summary>Look at one thing that was sent to a webhook.</summary>
    /// <response code="200">The delivery with its attempts.</response>
    private static async Task<Ok<DeliveryView>> GetDelivery(
        Id<Webhook> id,
        Id<Delivery> deliveryId,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetDelivery(id, deliveryId), cancellationToken));

    /// <summary>Send one event again.</summary>
    /// <remarks>Under the same `webhook-id`, however it ended before.</remarks>
    /// <response code="200">The delivery, which waits to be sent.</response>
    private static async Task<Ok<DeliveryView>> ReplayDelivery(
        Id<Webhook> id,
        Id<Delivery> deliveryId,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ReplayDelivery(id, deliveryId), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDelivery(id, deliveryId), cancellationToken));
    }

    /// <summary>Send everything again that happened in a time.</summary>
    /// <remarks>
    /// All events of the types that the webhook asks for, from `from` on and before `to`, whether they were sent before or
    /// not. They are kept for 30 days; whoever needs older ones reads the change feed.
    /// </remarks>
    /// <response code="200">How many there are.</response>
    private static async Task<Ok<ReplayedView>> ReplayTime(
        Id<Webhook> id,
        ReplayedTime time,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            new ReplayedView(await mediator.Send(new ReplayTime(id, time.From, time.To), cancellationToken))
        );

    /// <summary>Send a test to a webhook.</summary>
    /// <remarks>An event of the type `webhook.test`, signed and tried like every other.</remarks>
    /// <response code="201">The delivery: read it again to see what came of it.</response>
    private static async Task<Created<DeliveryView>> SendTestEvent(
        Id<Webhook> id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var delivery = await mediator.Send(new SendTestEvent(id), cancellationToken);
        return TypedResults.Created(
            $"{WebhookEndpoints.AddressOf(id)}/deliveries/{delivery}",
            await mediator.Send(new GetDelivery(id, delivery), cancellationToken)
        );
    }
}

/// <summary>What to send again.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The first moment after it.</param>
internal sealed record ReplayedTime(DateTimeOffset From, DateTimeOffset To);

/// <summary>What will be sent again.</summary>
/// <param name="Deliveries" example="12">How many events.</param>
internal sealed record ReplayedView(int Deliveries);
