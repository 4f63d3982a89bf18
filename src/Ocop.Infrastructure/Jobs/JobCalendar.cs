using Microsoft.Extensions.Configuration;
using Ocop.Application.Jobs;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

/// <summary>Jobs run by themselves unless <c>Jobs:Run</c> is false, as it may be on instances that only answer requests.</summary>
internal sealed class JobCalendar(IConfiguration configuration) : IJobCalendar
{
    public bool IsKept { get; } = configuration.GetValue("Jobs:Run", defaultValue: true);

    public DateTimeOffset? NextAfter(ScheduledJob job, DateTimeOffset now) => CronOf(job).GetNextValidTimeAfter(now);

    internal static CronExpression CronOf(ScheduledJob job) => new(job.Cron, TimeZoneInfo.Utc);
}
