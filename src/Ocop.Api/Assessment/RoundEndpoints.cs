using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Rounds;
using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;

namespace Ocop.Api.Assessment;

internal static class RoundEndpoints
{
    public static void MapRounds(this IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/rounds").WithTags("Rounds");

        rounds.MapPost("", OpenRound).RequireAuthorization(Who.Organisers);
        rounds.MapGet("", ListRounds).RequireAuthorization(Who.Officers);
        rounds.MapGet("/{id}", GetRound).RequireAuthorization(Who.Officers);
    }

    /// <summary>Open a round of assessment.</summary>
    /// <remarks>Rounds 1 and 2 of a year have the cut-off days of the act in force; higher numbers are extra rounds.</remarks>
    /// <response code="201">The round.</response>
    private static async Task<Created<AssessmentRoundView>> OpenRound(
        OpenRound round,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(round, cancellationToken);
        return TypedResults.Created($"/api/v1/rounds/{id}", await mediator.Send(new GetRound(id), cancellationToken));
    }

    /// <summary>Look through rounds of assessment.</summary>
    /// <param name="page">Which part of the list; sorted by `year`, `number`.</param>
    /// <param name="unit">Only rounds of this unit.</param>
    /// <param name="year">Only rounds of this year.</param>
    /// <response code="200">One page of rounds.</response>
    private static async Task<Ok<Page<AssessmentRoundView>>> ListRounds(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        [FromQuery(Name = "year")] int? year,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListRounds(page.Request, unit, year), cancellationToken));

    /// <summary>Read a round of assessment.</summary>
    /// <response code="200">The round.</response>
    private static async Task<Ok<AssessmentRoundView>> GetRound(
        Id<AssessmentRound> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRound(id), cancellationToken));
}
