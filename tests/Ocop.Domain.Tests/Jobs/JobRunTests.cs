using Ocop.Domain.Jobs;

namespace Ocop.Domain.Tests.Jobs;

public sealed class JobRunTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly JobRun _run = JobRun.Start("outgoing-mail", requestedBy: null, Noon);

    [Theory]
    [InlineData(3, 0, null, JobOutcome.Succeeded)]
    [InlineData(0, 0, null, JobOutcome.Succeeded)]
    [InlineData(3, 1, null, JobOutcome.Partly)]
    [InlineData(3, 1, "TimeoutException", JobOutcome.Failed)]
    public void How_it_went_follows_from_what_it_did(int done, int failed, string? failure, JobOutcome outcome)
    {
        _run.End(done, failed, failure, Noon.AddSeconds(2));

        Assert.Equal((outcome, Noon.AddSeconds(2)), (_run.Outcome, _run.EndedAt));
    }

    [Fact]
    public void A_long_name_of_a_failure_is_cut()
    {
        _run.End(0, 0, new string('x', 300), Noon);

        Assert.Equal(JobRun.LongestFailure, _run.Failure!.Length);
    }

    [Fact]
    public void A_run_that_nobody_ended_was_interrupted()
    {
        _run.Break(Noon.AddHours(1));

        Assert.Equal(JobOutcome.Interrupted, _run.Outcome);
    }
}
