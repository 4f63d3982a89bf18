using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>An administrator does not wait until the time of a job comes.</summary>
public sealed record RunJob(string Name) : ICommand<JobRunView>
{
    internal sealed class Handler(IOcopDb db, JobList jobs, JobRunner runner, ICurrentUser user)
        : IRequestHandler<RunJob, JobRunView>
    {
        public async Task<JobRunView> Handle(RunJob command, CancellationToken cancellationToken)
        {
            var id = await runner.RunAsync(jobs.Named(command.Name), user.Id, cancellationToken);
            JobRun.Rules.AJobRunsOnceAtATime.Require(id is not null);

            return await db.Set<JobRun>().Where(run => run.Id == id).ToViews().SingleAsync(cancellationToken);
        }
    }
}
