using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Results;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

internal static class ResultEndpoints
{
    public static void MapResults(this IEndpointRouteBuilder api)
    {
        var results = api.MapGroup("/results").WithTags("Results").RequireAuthorization(Who.Concerned);

        results.MapGet("", ListResults);
        results.MapGet("/{id}", GetResult);
    }

    /// <summary>Look through the results that concern you.</summary>
    /// <remarks>A producer sees its own, officers and auditors those of their territory, members those of their council.</remarks>
    /// <param name="page">Which part of the list; sorted by `reachedAt`.</param>
    /// <param name="session">Only results of this session.</param>
    /// <param name="dossier">Only results for this dossier.</param>
    /// <param name="outcome">Only these outcomes.</param>
    /// <response code="200">One page of results.</response>
    private static async Task<Ok<Page<ResultView>>> ListResults(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "session")] Id<AssessmentSession>? session,
        [FromQuery(Name = "dossier")] Id<Dossier>? dossier,
        [FromQuery(Name = "outcome")] EnumWord<Outcome>[]? outcome,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListResults(page.Request, session, dossier, outcome.Values()), cancellationToken)
        );

    /// <summary>Read a result.</summary>
    /// <response code="200">The result; it names no scorer.</response>
    private static async Task<Ok<ResultView>> GetResult(
        Id<AssessmentResult> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetResult(id), cancellationToken));
}
