using Ocop.Application.Jobs;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

/// <summary>The one job that the scheduler knows: it runs the job of ours that it is named by.</summary>
[DisallowConcurrentExecution]
internal sealed class RunScheduledJob(JobList jobs, JobRunner runner) : IJob
{
    /// <summary>
    /// A run that an administrator has begun meanwhile does what this one would; a job that this version of the software does
    /// not know is that of another one, whose instances may still be running.
    /// </summary>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (jobs.Jobs.FirstOrDefault(job => job.Name == context.JobDetail.Key.Name) is { } job)
            await runner.RunAsync(job, requestedBy: null, cancellationToken);
    }
}
