using Ocop.Domain.Identity;
using Ocop.Domain.Jobs;

namespace Ocop.Infrastructure.Jobs;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public const string Schema = "jobs";

    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("runs", Schema, Check);
        run.Property(r => r.Job).HasMaxLength(JobRun.LongestName);
        run.Property(r => r.Failure).HasMaxLength(JobRun.LongestFailure);
        run.HasOne<User>().WithMany().HasForeignKey(r => r.RequestedBy).OnDelete(DeleteBehavior.Restrict);
        run.HasIndex(r => new
        {
            r.Job,
            r.StartedAt,
            r.Id,
        });
    }

    private static void Check(TableBuilder<JobRun> table)
    {
        table.HasCheckConstraint("ck_runs_end", "(ended_at IS NULL) = (outcome IS NULL) AND started_at <= ended_at");
        table.HasCheckConstraint("ck_runs_counts", "done >= 0 AND failed >= 0");
    }
}
