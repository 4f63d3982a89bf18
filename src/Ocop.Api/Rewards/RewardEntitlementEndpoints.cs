using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards.Entitlements;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class RewardEntitlementEndpoints
{
    public static void MapRewardEntitlements(this IEndpointRouteBuilder api)
    {
        var entitlements = api.MapGroup("/reward-entitlements").WithTags("Rewards");

        entitlements
            .MapGet("", ListRewardEntitlements)
            .RequireAuthorization(Who.AtRewards.OrSystemsWith(ApiScope.RewardsRead));
        entitlements
            .MapGet("/{id}", GetRewardEntitlement)
            .RequireAuthorization(Who.AtRewards.OrSystemsWith(ApiScope.RewardsRead));
        entitlements.MapPost("/{id}/approval", ApproveRewardEntitlement).RequireAuthorization(Who.ProvinceOfficers);
        entitlements.MapPost("/{id}/confirmation", ConfirmRewardEntitlement).RequireAuthorization(Who.ProvinceOfficers);
        entitlements.MapPost("/{id}/claw-back", ClawBackReward).RequireAuthorization(Who.ProvinceOfficers);
        entitlements.MapPost("/{id}/cancellation", CancelRewardEntitlement).RequireAuthorization(Who.ProvinceOfficers);
    }

    /// <summary>Look through the rewards that concern you.</summary>
    /// <remarks>A producer sees its own, officers and auditors those of provinces in their territory.</remarks>
    /// <param name="page">Which part of the list; in the order in which they arose, or sorted by `amount`.</param>
    /// <param name="decision">Only those of this decision.</param>
    /// <param name="product">Only those of this product.</param>
    /// <param name="producer">Only those of this producer.</param>
    /// <param name="status">Only those that have come so far.</param>
    /// <param name="fund">Only those approved from this fund.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of rewards, each with its calculation.</response>
    private static async Task<Ok<Page<RewardEntitlementView>>> ListRewardEntitlements(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "decision")] Id<RecognitionDecision>? decision,
        [FromQuery(Name = "product")] Id<Product>? product,
        [FromQuery(Name = "producer")] Id<Producer>? producer,
        [FromQuery(Name = "status")] EnumWord<EntitlementStatus>[]? status,
        [FromQuery(Name = "fund")] Id<Fund>? fund,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRewardEntitlements(page.Request, decision, product, producer, status.Values(), fund),
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
    /// <remarks>
    /// By the deciding province. An `indicative` amount waits for the province's own rule. Where a fund of the budget that
    /// pays is named, the amount is reserved in it; whether it may exceed what is left is the setting `rewards.beyond-fund`.
    /// </remarks>
    /// <param name="id">The reward.</param>
    /// <param name="version">The version that is approved.</param>
    /// <param name="approval">The fund; left out where no funds are kept.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The reward as it is now.</response>
    private static async Task<Ok<RewardEntitlementView>> ApproveRewardEntitlement(
        Id<RewardEntitlement> id,
        IfMatch version,
        RewardApproval? approval,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ApproveRewardEntitlement(id, approval?.FundId, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Confirm an indicative reward by the province's own rule.</summary>
    /// <remarks>
    /// The amount is computed anew by the rule that was in force on the date of the decision, and reserved. Without such a
    /// rule it stays `indicative`.
    /// </remarks>
    /// <response code="200">The reward as it is now.</response>
    private static async Task<Ok<RewardEntitlementView>> ConfirmRewardEntitlement(
        Id<RewardEntitlement> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ConfirmRewardEntitlement(id, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Record that a paid reward is back.</summary>
    /// <remarks>
    /// By the deciding province. Claiming back is not in the act: after a revocation `clawBackDue` says whether the
    /// province's rule asks for it.
    /// </remarks>
    /// <response code="200">The reward as it is now.</response>
    private static async Task<Ok<RewardEntitlementView>> ClawBackReward(
        Id<RewardEntitlement> id,
        ClawBack clawBack,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ClawBackReward(id, clawBack.On, clawBack.Reason, version.Version), cancellationToken);
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

/// <summary>What an approved reward is paid from.</summary>
/// <param name="FundId">A fund of the budget that pays.</param>
internal sealed record RewardApproval(Id<Fund>? FundId = null);

/// <summary>Why a reward is not paid.</summary>
/// <param name="Reason">In words.</param>
internal sealed record Cancellation(string Reason);

/// <summary>Money that came back.</summary>
/// <param name="On" example="2026-09-15">The day it was back.</param>
/// <param name="Reason" example="Giấy chứng nhận bị thu hồi theo Quyết định 5120/QĐ-UBND">Why, in words.</param>
internal sealed record ClawBack(DateOnly On, string Reason);
