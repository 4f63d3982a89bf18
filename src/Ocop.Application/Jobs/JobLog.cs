using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>Writes down runs; called with the turn of the job, so no other run of it is under way.</summary>
internal sealed class JobLog(IOcopDb db)
{
    /// <summary>What is still open was left behind by an instance that stopped.</summary>
    public async Task BeginAsync(JobRun run, CancellationToken cancellationToken)
    {
        var left = await db.Set<JobRun>()
            .Where(other => other.Job == run.Job && other.EndedAt == null)
            .ToListAsync(cancellationToken);
        foreach (var other in left)
            other.Break(run.StartedAt);

        db.Set<JobRun>().Add(run);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Of runs that found nothing to do only the last one is kept: some run every minute.</summary>
    public async Task EndAsync(JobRun run, CancellationToken cancellationToken)
    {
        await db.Set<JobRun>()
            .Where(other => other.Job == run.Job && other.Id != run.Id && other.RequestedBy == null)
            .Where(other => other.Outcome == JobOutcome.Succeeded && other.Done == 0)
            .ExecuteDeleteAsync(cancellationToken);

        db.Set<JobRun>().Update(run);
        await db.SaveChangesAsync(cancellationToken);
    }
}
