using Ocop.Application.Jobs;

namespace Ocop.Application.Register.Snapshots;

/// <summary>Removes snapshots of long ago, but for the first of each month: that one can be quoted for good.</summary>
public sealed record ForgetSnapshots : ICommand<JobStep>
{
    /// <summary>Days that every snapshot is kept.</summary>
    public const int DaysKept = 35;

    internal sealed class Handler(IOcopDb db, ISnapshotVault vault, Clock clock)
        : IRequestHandler<ForgetSnapshots, JobStep>
    {
        public async Task<JobStep> Handle(ForgetSnapshots command, CancellationToken cancellationToken)
        {
            var longAgo = clock.Today.AddDays(-DaysKept);
            var snapshots = db.Set<RegisterSnapshot>();
            var forgotten = await snapshots
                .Where(one => one.Day < longAgo)
                .Where(one =>
                    snapshots.Any(other =>
                        other.Day < one.Day && other.Day.Year == one.Day.Year && other.Day.Month == one.Day.Month
                    )
                )
                .ToListAsync(cancellationToken);

            foreach (var file in forgotten.SelectMany(one => one.Files))
                vault.Remove(file.Name);
            snapshots.RemoveRange(forgotten);
            return new(forgotten.Count, Failed: 0, IsMore: false);
        }
    }
}
