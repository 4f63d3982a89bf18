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
    private const string PackageType = "application/octet-stream";
    private const string PackageHash = "Package-Sha256";

    public static void MapResults(this IEndpointRouteBuilder api)
    {
        var results = api.MapGroup("/results").WithTags("Results").RequireAuthorization(Who.Concerned);

        results.MapGet("", ListResults);
        results.MapGet("/{id}", GetResult);
        results.MapGet("/{id}/recomputation", RecomputeResult);
        results.MapGet("/{id}/package", ExportResult).Produces<Stream>(StatusCodes.Status200OK, PackageType);
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

    /// <summary>Compute a result again.</summary>
    /// <remarks>
    /// From the sealed sheets, beginning with the picked options: totals, mean, star by band, minima, star and outcome, and
    /// the rewards for the recognition it led to, each beside what was recorded. Scorers are numbers, given in no order that would tell who they are.
    /// </remarks>
    /// <response code="200">Whether it comes out the same, and every figure.</response>
    private static async Task<Ok<RecomputationView>> RecomputeResult(
        Id<AssessmentResult> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new RecomputeResult(id), cancellationToken));

    /// <summary>Take away what a result was computed from.</summary>
    /// <remarks>
    /// A file in canonical JSON with the criteria set, the act, the council's settings, the sheets without names, the
    /// recorded result, and the rewards that you may see with the rules that they were computed by. `sha256`, also in the header `Package-Sha256`, is the hash of its `content`. The program computes
    /// it again without a database: `recompute FILE`.
    /// </remarks>
    /// <response code="200">The package.</response>
    private static async Task<FileContentHttpResult> ExportResult(
        Id<AssessmentResult> id,
        HttpResponse response,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var file = await mediator.Send(new ExportResult(id), cancellationToken);
        response.Headers[PackageHash] = file.Sha256;
        return TypedResults.Bytes(file.Bytes, PackageType, $"ocop-result-{id}.json");
    }
}
