using Ocop.Domain.Identity;

namespace Ocop.Domain.Jobs;

/// <summary>
/// One run of a job that the system does by itself. It is no aggregate and not in the audit log: what a run changes is, and
/// a run that found nothing to do is kept only until the next one.
/// </summary>
public sealed class JobRun
{
    public const int LongestName = 60;
    public const int LongestFailure = 200;

    private JobRun() { }

    public Id<JobRun> Id { get; private init; } = Id<JobRun>.New();

    /// <summary>The name of the job.</summary>
    public string Job { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>None while it runs.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>None while it runs.</summary>
    public JobOutcome? Outcome { get; private set; }

    /// <summary>How much it did, in things of its kind.</summary>
    public int Done { get; private set; }

    /// <summary>How much it tried in vain.</summary>
    public int Failed { get; private set; }

    /// <summary>The kind of failure that ended it; never its words, which may name a person.</summary>
    public string? Failure { get; private set; }

    /// <summary>The administrator who asked for it; none where its time had come.</summary>
    public Id<User>? RequestedBy { get; private init; }

    public static JobRun Start(string job, Id<User>? requestedBy, DateTimeOffset now) =>
        new()
        {
            Job = job,
            RequestedBy = requestedBy,
            StartedAt = now,
        };

    /// <param name="failure">What ended it before it was through; none where it came to its end.</param>
    public void End(int done, int failed, string? failure, DateTimeOffset now)
    {
        (Done, Failed, EndedAt) = (done, failed, now);
        Failure = failure is { Length: > LongestFailure } ? failure[..LongestFailure] : failure;
        Outcome =
            failure is not null ? JobOutcome.Failed
            : failed > 0 ? JobOutcome.Partly
            : JobOutcome.Succeeded;
    }

    /// <summary>Its instance stopped in the middle of it; whoever has the next turn finds it.</summary>
    public void Break(DateTimeOffset now) => (EndedAt, Outcome) = (now, JobOutcome.Interrupted);

    public static class Rules
    {
        public static readonly Rule AJobRunsOnceAtATime = new(
            "job.running",
            new(
                "Tác vụ này đang chạy; hãy chờ lần chạy đó kết thúc.",
                "This job is running; wait until that run has ended."
            )
        );
    }
}

/// <summary>How a run ended.</summary>
public enum JobOutcome
{
    Succeeded,

    /// <summary>It came to its end, but some of it failed and is tried again.</summary>
    Partly,
    Failed,

    /// <summary>The instance that ran it stopped.</summary>
    Interrupted,
}
