using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class RewardPolicyEndpoints
{
    public static void MapRewardPolicies(this IEndpointRouteBuilder api) =>
        api.MapGroup("/reward-policies").WithTags("Reward policies").AllowAnonymous().MapGet("", ListRewardPolicies);

    /// <summary>List what provinces and districts grant, or granted, for a star.</summary>
    /// <remarks>
    /// Rewards are not national law. Where a province has no rule of its own the default policy only indicates an amount.
    /// Sorted by `-effectiveFrom` unless asked otherwise. Amounts are in đồng (VND).
    /// </remarks>
    /// <param name="province">Only policies of this province: its own, its districts' and those of the provinces it was formed from.</param>
    /// <param name="star">Only policies for these stars.</param>
    /// <param name="event">Only policies for these occasions: `first`, `upgrade`, `renewal`.</param>
    /// <param name="asOf" example="2026-08-05">Only policies in force on this day.</param>
    /// <response code="200">A page of policies.</response>
    private static async Task<Ok<Page<RewardPolicyView>>> ListRewardPolicies(
        [FromQuery] Id<AdministrativeUnit>? province,
        [FromQuery] int[]? star,
        [FromQuery] EnumWord<RewardEvent>[]? @event,
        [FromQuery] DateOnly? asOf,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRewardPolicies(province, star ?? [], @event.Values(), asOf, page.Request),
                cancellationToken
            )
        );
}
