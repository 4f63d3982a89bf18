using Ocop.Domain.Identity;
using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>A job, and how it is going.</summary>
/// <param name="Name" example="renewal-reminders">Names it.</param>
/// <param name="Purpose">What it does.</param>
/// <param name="Schedule" example="0 0 23 * * ?">When it runs, in UTC: second, minute, hour, day, month, weekday.</param>
/// <param name="NextRunAt">When its time comes next; absent where this deployment runs no jobs by itself.</param>
/// <param name="LastRun">How it went last; absent before the first run.</param>
public sealed record JobView(
    string Name,
    Text Purpose,
    string Schedule,
    DateTimeOffset? NextRunAt,
    JobRunView? LastRun
);

/// <summary>One run of a job.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Job" example="renewal-reminders">The job.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended; absent while it runs.</param>
/// <param name="Outcome">How it ended; absent while it runs.</param>
/// <param name="Done">How much it did: reminders, e-mails, products forgotten.</param>
/// <param name="Failed">How much it tried in vain; it is tried again.</param>
/// <param name="Failure" example="TimeoutException">The kind of failure that ended it early.</param>
/// <param name="RequestedBy">The administrator who asked for it; absent where its time had come.</param>
public sealed record JobRunView(
    Id<JobRun> Id,
    string Job,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    JobOutcome? Outcome,
    int Done,
    int Failed,
    string? Failure,
    Id<User>? RequestedBy
);

internal static class JobRunViews
{
    public static IQueryable<JobRunView> ToViews(this IQueryable<JobRun> runs) =>
        runs.Select(run => new JobRunView(
            run.Id,
            run.Job,
            run.StartedAt,
            run.EndedAt,
            run.Outcome,
            run.Done,
            run.Failed,
            run.Failure,
            run.RequestedBy
        ));
}
