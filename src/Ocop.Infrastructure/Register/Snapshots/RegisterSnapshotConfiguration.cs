using Ocop.Application.Register.Exports;
using Ocop.Application.Register.Snapshots;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Register.Snapshots;

internal sealed class RegisterSnapshotConfiguration : IEntityTypeConfiguration<RegisterSnapshot>
{
    private const string Schema = "register";
    private const int LengthOfSha256 = 64;
    private const int LongestName = 60;

    public void Configure(EntityTypeBuilder<RegisterSnapshot> snapshot)
    {
        snapshot.ToTable("snapshots", Schema);
        snapshot.HasKey(s => s.Day);
        snapshot.Property(s => s.Cursor).HasMaxLength(2000);
        snapshot.Property(s => s.Manifest).HasMaxLength(8000);
        snapshot.OwnsMany(
            s => s.Files,
            file =>
            {
                file.ToTable(
                    "snapshot_files",
                    Schema,
                    table => table.HasCheckConstraint("ck_snapshot_files_size", "rows >= 0 AND bytes >= 0")
                );
                file.WithOwner().HasForeignKey("Day");
                file.HasKey("Day", nameof(SnapshotFile.Format));
                file.Property(f => f.Format).HasConversion<SnakeCaseEnum<ExportFormat>>();
                file.Property(f => f.Name).HasMaxLength(LongestName);
                file.Property(f => f.Sha256).HasMaxLength(LengthOfSha256).IsFixedLength();
            }
        );
    }
}
