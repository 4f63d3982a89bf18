using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Councils;
using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;

namespace Ocop.Api.Assessment;

internal static class CouncilEndpoints
{
    public static void MapCouncils(this IEndpointRouteBuilder api)
    {
        var councils = api.MapGroup("/councils").WithTags("Councils");

        councils.MapPost("", SetUpCouncil).RequireAuthorization(Who.Organisers);
        councils.MapGet("", ListCouncils).RequireAuthorization(Who.AtCouncils);
        councils.MapGet("/{id}", GetCouncil).RequireAuthorization(Who.AtCouncils);
        councils.MapPut("/{id}/settings", AdoptCouncilRules).RequireAuthorization(Who.Organisers);
    }

    /// <summary>Enter a council that a decision has set up.</summary>
    /// <remarks>
    /// Every member holds the role `council_member` at the unit. Settings that national law leaves open stand as most
    /// provinces have them unless given.
    /// </remarks>
    /// <response code="201">The council.</response>
    private static async Task<Created<CouncilView>> SetUpCouncil(
        SetUpCouncil council,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(council, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/councils/{id}",
            await mediator.Send(new GetCouncil(id), cancellationToken)
        );
    }

    /// <summary>Look through councils.</summary>
    /// <param name="page">Which part of the list; sorted by `decidedOn`.</param>
    /// <param name="unit">Only councils of this unit.</param>
    /// <response code="200">One page of councils.</response>
    private static async Task<Ok<Page<CouncilView>>> ListCouncils(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListCouncils(page.Request, unit), cancellationToken));

    /// <summary>Read a council with its rules and members.</summary>
    /// <response code="200">The council.</response>
    private static async Task<Ok<CouncilView>> GetCouncil(
        Id<Council> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCouncil(id), cancellationToken));

    /// <summary>Enter other Rules of Procedure.</summary>
    /// <remarks>They hold for sessions convened from now on; a session already convened keeps those it was convened under.</remarks>
    /// <response code="200">The council as it is now.</response>
    private static async Task<Ok<CouncilView>> AdoptCouncilRules(
        Id<Council> id,
        CouncilSettings settings,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AdoptCouncilRules(id, settings, version.Version), cancellationToken);
        return await GetCouncil(id, mediator, cancellationToken);
    }
}
