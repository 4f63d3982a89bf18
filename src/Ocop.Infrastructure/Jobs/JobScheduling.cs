using Microsoft.Extensions.Hosting;
using Ocop.Application.Jobs;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

/// <summary>
/// Takes part in the schedule that all instances share, from the start of the server to its end. What it finds there is left
/// as it is unless the software says otherwise, so instances that come and go disturb nobody's turn.
/// </summary>
internal sealed class JobScheduling(ISchedulerFactory schedulers, JobList jobs, IJobCalendar calendar)
    : IHostedService,
        IAsyncDisposable
{
    private readonly Lock _ending = new();
    private IScheduler? _scheduler;
    private Task? _ended;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!calendar.IsKept)
            return;

        _scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in jobs.Jobs)
            await ScheduleAsync(_scheduler, job, cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    /// <summary>
    /// A run in the middle of a step comes to the end of it. Everybody who asks waits for that: what comes next lets go of the
    /// database, and a scheduler without it would try for ever.
    /// </summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_ending)
        {
            if (_scheduler is not null)
                _ended ??= EndAsync(_scheduler);
            return (_ended ?? Task.CompletedTask).WaitAsync(cancellationToken);
        }
    }

    private static async Task EndAsync(IScheduler scheduler) =>
        await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);

    /// <summary>A server that could not start is not stopped either, and the scheduler would keep its process for ever.</summary>
    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    private static async Task ScheduleAsync(IScheduler scheduler, ScheduledJob job, CancellationToken cancellationToken)
    {
        var key = new TriggerKey(job.Name);
        var found = await scheduler.GetTrigger(key, cancellationToken);
        if (found is ICronTrigger { CronExpressionString: var cron } && cron == job.Cron)
            return;

        await scheduler.ScheduleJob(
            JobBuilder.Create<RunScheduledJob>().WithIdentity(job.Name).Build(),
            TriggerOf(job, key),
            ScheduleJobOptions.Replacing,
            cancellationToken
        );
    }

    /// <summary>What was missed while no instance was there is made up for once.</summary>
    private static ITrigger TriggerOf(ScheduledJob job, TriggerKey key) =>
        Quartz
            .TriggerBuilder.Create()
            .WithIdentity(key)
            .ForJob(job.Name)
            .WithSchedule(
                CronScheduleBuilder
                    .Create(job.Cron)
                    .InTimeZone(TimeZoneInfo.Utc)
                    .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
            )
            .Build();
}
