using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Common.Paging;
using Ocop.Application.Jobs;
using Ocop.Application.Notices;
using Ocop.Domain.Notices;

namespace Ocop.Api.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("Jobs");

        jobs.MapGet("", ListJobs).RequireAuthorization(Who.AtJobs);
        jobs.MapGet("/{name}/runs", ListJobRuns).RequireAuthorization(Who.AtJobs);
        jobs.MapPost("/{name}/runs", RunJob).RequireAuthorization(Who.Administrators).WithoutIdempotency();
        api.MapGet("/letters", ListLetters).WithTags("Jobs").RequireAuthorization(Who.AtJobs);
    }

    /// <summary>See what the system does by itself.</summary>
    /// <remarks>For administrators and auditors: every job, when it runs next and how it went last.</remarks>
    /// <response code="200">Every job.</response>
    private static async Task<Ok<IReadOnlyList<JobView>>> ListJobs(
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListJobs(), cancellationToken));

    /// <summary>Look through the runs of a job.</summary>
    /// <remarks>Newest first, sorted by `startedAt`. Of runs that found nothing to do only the last one is kept.</remarks>
    /// <param name="name" example="renewal-reminders">The job.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of runs.</response>
    private static async Task<Ok<Page<JobRunView>>> ListJobRuns(
        string name,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListJobRuns(name, page.Request), cancellationToken));

    /// <summary>Run a job now.</summary>
    /// <remarks>
    /// By an administrator, who gets the answer when the run has ended. Every job does only what is missing, so it may be run at
    /// any time; while it is running already the answer is 409 `job.running`.
    /// </remarks>
    /// <param name="name" example="renewal-reminders">The job.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The run, which has ended.</response>
    private static async Task<Ok<JobRunView>> RunJob(
        string name,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new RunJob(name), cancellationToken));

    /// <summary>See what was sent by e-mail.</summary>
    /// <remarks>For administrators and auditors, newest first, sorted by `queuedAt`. No address is in it.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those in these states.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of letters.</response>
    private static async Task<Ok<Page<LetterView>>> ListLetters(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<LetterState>[]? state,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListLetters(page.Request, state.Values()), cancellationToken));
}
