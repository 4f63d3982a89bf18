using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>Whoever looks after the system sees what it does by itself.</summary>
public sealed record ListJobs : IQuery<IReadOnlyList<JobView>>
{
    internal sealed class Handler(IOcopDb db, JobList jobs, IJobCalendar calendar, Clock clock)
        : IRequestHandler<ListJobs, IReadOnlyList<JobView>>
    {
        public async Task<IReadOnlyList<JobView>> Handle(ListJobs query, CancellationToken cancellationToken)
        {
            var views = new List<JobView>();
            foreach (var job in jobs.Jobs)
                views.Add(Show(job, await LastRunAsync(job, cancellationToken)));
            return views;
        }

        private JobView Show(ScheduledJob job, JobRunView? lastRun) =>
            new(job.Name, job.Purpose, job.Cron, calendar.IsKept ? calendar.NextAfter(job, clock.Now) : null, lastRun);

        private Task<JobRunView?> LastRunAsync(ScheduledJob job, CancellationToken cancellationToken) =>
            db.Set<JobRun>()
                .Where(run => run.Job == job.Name)
                .OrderByDescending(run => run.StartedAt)
                .ThenByDescending(run => run.Id)
                .ToViews()
                .FirstOrDefaultAsync(cancellationToken);
    }
}
