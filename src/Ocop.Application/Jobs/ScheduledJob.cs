namespace Ocop.Application.Jobs;

/// <summary>
/// Something that the system does by itself, in steps that are each a transaction of their own. Every step looks at what is
/// there and does what is missing, so a job may stop anywhere and run again at any time.
/// </summary>
/// <param name="Name">Names it in the API and in the scheduler: <c>renewal-reminders</c>.</param>
/// <param name="Cron">When it runs, as Quartz writes it, in UTC: Vietnam is seven hours ahead all year.</param>
/// <param name="Purpose">What it does.</param>
/// <param name="Step">The next step; it says whether there is another one after it.</param>
public sealed record ScheduledJob(string Name, string Cron, Text Purpose, Func<ICommand<JobStep>> Step);

/// <summary>What one step came to.</summary>
/// <param name="Done">How much it did.</param>
/// <param name="Failed">How much it tried in vain.</param>
/// <param name="IsMore">Whether another step may find something to do.</param>
public sealed record JobStep(int Done, int Failed, bool IsMore)
{
    public static readonly JobStep Nothing = new(0, 0, IsMore: false);

    public static JobStep One(bool succeeded) => succeeded ? new(1, 0, IsMore: true) : new(0, 1, IsMore: true);
}
