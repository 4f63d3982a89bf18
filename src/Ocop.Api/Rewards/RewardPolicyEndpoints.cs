using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Register;
using Ocop.Application.Common.Paging;
using Ocop.Application.Rewards;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Rewards;

internal static class RewardPolicyEndpoints
{
    public static void MapRewardPolicies(this IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("/reward-policies").WithTags("Reward policies");

        policies.MapGet("", ListRewardPolicies).AllowAnonymous();
        policies.MapGet("/{id}", GetRewardPolicy).AllowAnonymous();
        policies.MapPost("", EnterRewardPolicy).RequireAuthorization(Who.ProvinceOfficers);
        policies.MapPost("/{id}/repeal", EndRewardPolicy).RequireAuthorization(Who.ProvinceOfficers);
    }

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
                new ListRewardPolicies(
                    province,
                    [.. (star ?? []).Select(RegisterQuery.KnownStar)],
                    @event.Values(),
                    asOf,
                    page.Request
                ),
                cancellationToken
            )
        );

    /// <summary>Read one rule.</summary>
    /// <remarks>What it grants, to whom, from which day on and by which resolution.</remarks>
    /// <response code="200">The rule.</response>
    private static Task<Ok<RewardPolicyView>> GetRewardPolicy(
        Id<RewardPolicy> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Enter a rule of your province's budget, or of a unit inside it.</summary>
    /// <remarks>
    /// With its legal basis and dates. For one case (unit, star, recognising level, occasion) there is one rule at a time:
    /// the old one is ended first. Recognitions decided on while it is in force are rewarded by it; those shown an
    /// `indicative` amount are confirmed one by one.
    /// </remarks>
    /// <response code="201">The rule.</response>
    private static async Task<Created<RewardPolicyView>> EnterRewardPolicy(
        NewRewardPolicy policy,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new EnterRewardPolicy(policy), cancellationToken);
        return TypedResults.Created(
            $"/api/v1/reward-policies/{id}",
            await mediator.Send(new GetRewardPolicy(id), cancellationToken)
        );
    }

    /// <summary>Enter that a rule was replaced or repealed.</summary>
    /// <remarks>What it has granted stands: rewards are never computed anew.</remarks>
    /// <response code="200">The rule as it is now.</response>
    private static async Task<Ok<RewardPolicyView>> EndRewardPolicy(
        Id<RewardPolicy> id,
        Repeal repeal,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EndRewardPolicy(id, repeal.LastDay, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<RewardPolicyView>> View(
        Id<RewardPolicy> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRewardPolicy(id), cancellationToken));
}

/// <summary>The end of a rule.</summary>
/// <param name="LastDay" example="2026-12-31">Its last day in force.</param>
internal sealed record Repeal(DateOnly LastDay);
