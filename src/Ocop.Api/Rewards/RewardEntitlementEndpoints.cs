using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards.Entitlements;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class RewardEntitlementEndpoints
{
    public static void MapRewardEntitlements(this IEndpointRouteBuilder api)
    {
        var entitlements = api.MapGroup("/reward-entitlements").WithTags("Rewards");

        entitlements.MapGet("", ListRewardEntitlements).RequireAuthorization(Who.AtRewards);
        entitlements.MapGet("/{id}", GetRewardEntitlement).RequireAuthorization(Who.AtRewards);
        entitlements.MapPost("/{id}/approval", ApproveRewardEntitlement).RequireAuthorization(Who.ProvinceOfficers);
        entitlements.MapPost("/{id}/cancellation", CancelRewardEntitlement).RequireAuthorization(Who.ProvinceOfficers);
    }

    /// <summary>Look through the rewards that concern you.</summary>
    /// <remarks>A producer sees its own, officers and auditors those of provinces in their territory.</remarks>
    /// <param name="page">Which part of the list; in the order in which they arose, or sorted by `amount`.</param>
    /// <param name="decision">Only those of this decision.</param>
    /// <param name="product">Only those of this product.</param>
    /// <param name="producer">Only those of this producer.</param>
    /// <param name="status">Only those that have come so far.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of rewards, each with its calculation.</response>
    private static async Task<Ok<Page<RewardEntitlementView>>> ListRewardEntitlements(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "decision")] Id<RecognitionDecision>? decision,
        [FromQuery(Name = "product")] Id<Product>? product,
        [FromQuery(Name = "producer")] Id<Producer>? producer,
        [FromQuery(Name = "status")] EnumWord<EntitlementStatus>[]? status,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRewardEntitlements(page.Request, decision, product, producer, status.Values()),
                cancellationToken
            )
        );

    /// <summary>Read a reward, explained line by line.</summary>
    /// <response code="200">The reward.</response>
    private static Task<Ok<RewardEntitlementView>> GetRewardEntitlement(
        Id<RewardEntitlement> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Approve a reward.</summary>
    /// <remarks>By the deciding province. An `indicative` amount waits for the province's own rule.</remarks>
    /// <response code="200">The reward as it is now.</response>
    private static async Task<Ok<RewardEntitlementView>> ApproveRewardEntitlement(
        Id<RewardEntitlement> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ApproveRewardEntitlement(id, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Cancel a reward that has not been paid.</summary>
    /// <remarks>By the deciding province.</remarks>
    /// <response code="200">The reward as it is now.</response>
    private static async Task<Ok<RewardEntitlementView>> CancelRewardEntitlement(
        Id<RewardEntitlement> id,
        Cancellation cancellation,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CancelRewardEntitlement(id, cancellation.Reason, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<RewardEntitlementView>> View(
        Id<RewardEntitlement> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRewardEntitlement(id), cancellationToken));
}

/// <summary>Why a reward is not paid.</summary>
/// <param name="Reason">In words.</param>
internal sealed record Cancellation(string Reason);
