using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards.Funds;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class FundEndpoints
{
    public static void MapFunds(this IEndpointRouteBuilder api)
    {
        var funds = api.MapGroup("/funds").WithTags("Rewards");

        funds.MapGet("", ListFunds).RequireAuthorization(Who.AtFunds.OrSystemsWith(ApiScope.RewardsRead));
        funds.MapGet("/{id}", GetFund).RequireAuthorization(Who.AtFunds.OrSystemsWith(ApiScope.RewardsRead));
        funds.MapPost("", OpenFund).RequireAuthorization(Who.ProvinceOfficers);
        funds.MapPut("/{id}", AllotToFund).RequireAuthorization(Who.ProvinceOfficers);
    }

    /// <summary>Look through the money for rewards.</summary>
    /// <remarks>Officers of provinces, the centre and auditors see the funds of their territory.</remarks>
    /// <param name="page">Which part of the list; sorted by `year`, the latest first unless asked otherwise.</param>
    /// <param name="unit">Only funds of this budget.</param>
    /// <param name="year" example="2026">Only funds of this budget year.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of funds, each with what is reserved, paid and free.</response>
    private static async Task<Ok<Page<FundView>>> ListFunds(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        [FromQuery(Name = "year")] int? year,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListFunds(page.Request, unit, year), cancellationToken));

    /// <summary>Read a fund.</summary>
    /// <remarks>The rewards behind its figures are `GET /reward-entitlements?fund=`.</remarks>
    /// <response code="200">The fund.</response>
    private static async Task<Ok<FundView>> GetFund(
        Id<Fund> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetFund(id), cancellationToken));

    /// <summary>Enter what a budget gives for rewards in a year.</summary>
    /// <remarks>
    /// The budget of your province, or of a unit inside it. Approving a reward may name a fund of the budget that pays: its
    /// amount is reserved there. Whether more may be approved than is left is the setting `rewards.beyond-fund`.
    /// </remarks>
    /// <response code="201">The fund.</response>
    private static async Task<Created<FundView>> OpenFund(
        OpenFund fund,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(fund, cancellationToken);
        return TypedResults.Created($"/api/v1/funds/{id}", await mediator.Send(new GetFund(id), cancellationToken));
    }

    /// <summary>Enter that what is allotted was raised or cut.</summary>
    /// <response code="200">The fund as it is now.</response>
    private static async Task<Ok<FundView>> AllotToFund(
        Id<Fund> id,
        NewAllotment allotment,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new AllotToFund(id, allotment.Allotted, allotment.LegalBasis, version.Version),
            cancellationToken
        );
        return await GetFund(id, mediator, cancellationToken);
    }
}

/// <summary>What a budget gives to a fund.</summary>
/// <param name="Allotted" example="600000000">In đồng (VND), in place of what was allotted before.</param>
/// <param name="LegalBasis" example="Quyết định 190/2026/QĐ-UBND">The decision that allots it.</param>
internal sealed record NewAllotment(long Allotted, string? LegalBasis = null);
