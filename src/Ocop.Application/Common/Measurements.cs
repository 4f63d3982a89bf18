using System.Diagnostics.Metrics;

namespace Ocop.Application.Common;

/// <summary>What only this system can count of itself; what the framework and the database driver count is theirs.</summary>
public static class Measurements
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "Ocop";

    private static readonly Meter Own = new(Meter);

    private static readonly Counter<long> Problems = Own.CreateCounter<long>(
        "ocop.problems",
        unit: "{problem}",
        "Problem documents that were answered, by code and status."
    );

    private static readonly Counter<long> Runs = Own.CreateCounter<long>(
        "ocop.jobs.runs",
        unit: "{run}",
        "Runs of jobs that ended, by job and outcome: done or failed."
    );

    private static readonly Counter<long> Steps = Own.CreateCounter<long>(
        "ocop.jobs.steps",
        unit: "{step}",
        "What runs of jobs did and what they tried in vain, by job and outcome: done or failed."
    );

    public static void CountProblem(string code, int status) =>
        Problems.Add(1, new("ocop.problem.code", code), new("http.response.status_code", status));

    public static void CountRun(string job, bool hasFailed, int done, int failed)
    {
        Runs.Add(1, new("ocop.job", job), new("ocop.outcome", hasFailed ? "failed" : "done"));
        Steps.Add(done, new("ocop.job", job), new("ocop.outcome", "done"));
        Steps.Add(failed, new("ocop.job", job), new("ocop.outcome", "failed"));
    }
}
