using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Work;
using Ocop.Domain.Work;

namespace Ocop.Api.Work;

internal static class WorkEndpoints
{
    public static void MapWork(this IEndpointRouteBuilder api)
    {
        var work = api.MapGroup("").WithTags("Work").RequireAuthorization(Who.Anyone);

        work.MapGet("/work-summary", GetWorkSummary);
        work.MapGet("/me/saved-views", ListViews);
        work.MapPost("/me/saved-views", SaveView);
        work.MapGet("/me/saved-views/{id}", GetView);
        work.MapDelete("/me/saved-views/{id}", DeleteView);
    }

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

    /// <summary>Find the lists that you kept.</summary>
    /// <remarks>Pages of the web client with their filters, under names of your own. Sorted by `name`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="ofPage">Only those of this page of the web client, e.g. `/ho-so`.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of kept lists.</response>
    private static async Task<Ok<Page<SavedViewView>>> ListViews(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "page")] string? ofPage,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListViews(page.Request, ofPage), cancellationToken));

    /// <summary>Keep a list with its filters.</summary>
    /// <remarks>It is yours on every device. A page keeps 20 of them at most, each under another name.</remarks>
    /// <response code="201">What was kept.</response>
    private static async Task<Created<SavedViewView>> SaveView(
        SaveViewAs view,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(view, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/me/saved-views/{id}",
            await mediator.Send(new GetView(id), cancellationToken)
        );
    }

    /// <summary>Read a list that you kept.</summary>
    /// <response code="200">What was kept.</response>
    private static async Task<Ok<SavedViewView>> GetView(
        Id<SavedView> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetView(id), cancellationToken));

    /// <summary>Delete a list that you kept.</summary>
    /// <remarks>What was kept does not change, so no version is asked for.</remarks>
    /// <response code="204">It is gone.</response>
    private static async Task<NoContent> DeleteView(
        Id<SavedView> id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DeleteView(id), cancellationToken);
        return TypedResults.NoContent();
    }
}
