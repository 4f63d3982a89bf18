using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards.Payments;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class RewardPaymentEndpoints
{
    public static void MapRewardPayments(this IEndpointRouteBuilder api)
    {
        var payments = api.MapGroup("/reward-payments").WithTags("Rewards");

        payments.MapPost("", RecordRewardPayment).RequireAuthorization(Who.ProvinceOfficers);
        payments.MapGet("", ListRewardPayments).RequireAuthorization(Who.AtRewards.OrSystemsWith(ApiScope.RewardsRead));
        payments
            .MapGet("/{id}", GetRewardPayment)
            .RequireAuthorization(Who.AtRewards.OrSystemsWith(ApiScope.RewardsRead));
    }

    /// <summary>Record a payment on an approved reward.</summary>
    /// <remarks>
    /// By the deciding province. Several payments may make up the amount, together no more; the reward is `paid` once they
    /// reach it.
    /// </remarks>
    /// <response code="201">The payment.</response>
    private static async Task<Created<RewardPaymentView>> RecordRewardPayment(
        NewRewardPayment payment,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new RecordRewardPayment(payment), cancellationToken);
        return TypedResults.Created(
            $"/api/v1/reward-payments/{id}",
            await mediator.Send(new GetRewardPayment(id), cancellationToken)
        );
    }

    /// <summary>Look through the payments that concern you.</summary>
    /// <remarks>A producer sees its own, officers and auditors those of provinces in their territory.</remarks>
    /// <param name="page">Which part of the list; sorted by `paidOn`.</param>
    /// <param name="entitlement">Only those on this reward.</param>
    /// <param name="producer">Only those to this producer.</param>
    /// <param name="from" example="2026-01-01">Only those paid on or after this day.</param>
    /// <param name="to" example="2026-12-31">Only those paid on or before this day.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of payments.</response>
    private static async Task<Ok<Page<RewardPaymentView>>> ListRewardPayments(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "entitlement")] Id<RewardEntitlement>? entitlement,
        [FromQuery(Name = "producer")] Id<Producer>? producer,
        [FromQuery(Name = "from")] DateOnly? from,
        [FromQuery(Name = "to")] DateOnly? to,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRewardPayments(page.Request, entitlement, producer, from, to),
                cancellationToken
            )
        );

    /// <summary>Read a payment.</summary>
    /// <response code="200">The payment.</response>
    private static async Task<Ok<RewardPaymentView>> GetRewardPayment(
        Id<RewardPayment> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRewardPayment(id), cancellationToken));
}
