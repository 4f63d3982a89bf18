namespace Ocop.Application.Jobs;

/// <summary>One run of a job at a time, over all instances and whoever asked for it.</summary>
public interface IJobTurns
{
    /// <returns>To be disposed of when the run is over; null while another run has the turn.</returns>
    Task<IAsyncDisposable?> TakeAsync(string job, CancellationToken cancellationToken);
}

/// <summary>When jobs run.</summary>
public interface IJobCalendar
{
    /// <summary>Whether this deployment runs jobs when their time comes.</summary>
    bool IsKept { get; }

    DateTimeOffset? NextAfter(ScheduledJob job, DateTimeOffset now);
}
