using Ocop.Application.Work;

namespace Ocop.Api.Work;

internal static class WorkEndpoints
{
    public static void MapWork(this IEndpointRouteBuilder api) =>
        api.MapGroup("/work-summary").WithTags("Work").RequireAuthorization(Who.Anyone).MapGet("", GetWorkSummary);

    /// <summary>See what is waiting for you.</summary>
    /// <remarks>
    /// One number for each kind of work of your roles of today, also where it is 0, the most urgent kind first. Each
    /// number is the length of the list that its link leads to.
    /// </remarks>
    /// <response code="200">The numbers, with the lists behind them.</response>
    private static async Task<Ok<WorkSummaryView>> GetWorkSummary(
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetWorkSummary(), cancellationToken));
}
