using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ocop.Domain.Identity;
using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>
/// Runs a job from its first step to its last, and writes down how it went. Each step has services, a clock and a
/// transaction of its own, as a request has.
/// </summary>
public sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    IJobTurns turns,
    TimeProvider time,
    ILogger<JobRunner> log
)
{
    /// <returns>The run; none while another run of the job is under way.</returns>
    public async Task<Id<JobRun>?> RunAsync(
        ScheduledJob job,
        Id<User>? requestedBy,
        CancellationToken cancellationToken
    )
    {
        await using var turn = await turns.TakeAsync(job.Name, cancellationToken);
        if (turn is null)
            return null;

        var run = JobRun.Start(job.Name, requestedBy, time.GetUtcNow());
        await WriteAsync(runs => runs.BeginAsync(run, cancellationToken));
        var steps = new Tally();
        string? failure = "canceled";

        try
        {
            failure = await StepThroughAsync(job, steps, cancellationToken);
        }
        finally
        {
            run.End(steps.Done, steps.Failed, failure, time.GetUtcNow());
            await WriteAsync(runs => runs.EndAsync(run, CancellationToken.None));
            Measurements.CountRun(job.Name, failure is not null, steps.Done, steps.Failed);
        }

        return run.Id;
    }

    /// <returns>The kind of failure that ended it; null where it came to its end.</returns>
    private async Task<string?> StepThroughAsync(ScheduledJob job, Tally steps, CancellationToken cancellationToken)
    {
        try
        {
            for (JobStep? step = null; step is not { IsMore: false }; steps.Add(step))
                step = await StepAsync(job, cancellationToken);
            return null;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            HasFailed(log, job.Name, failed);
            return failed.GetType().Name;
        }
    }

    private async Task<JobStep> StepAsync(ScheduledJob job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(job.Step(), cancellationToken);
    }

    private async Task WriteAsync(Func<JobLog, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<JobLog>());
    }

    [LoggerMessage(LogLevel.Error, "The job {Job} failed; it goes on at its next turn.")]
    private static partial void HasFailed(ILogger log, string job, Exception failure);

    private sealed class Tally
    {
        public int Done { get; private set; }

        public int Failed { get; private set; }

        public void Add(JobStep step) => (Done, Failed) = (Done + step.Done, Failed + step.Failed);
    }
}
