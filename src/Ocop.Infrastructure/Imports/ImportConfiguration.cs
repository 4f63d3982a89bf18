using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Imports;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    internal const string Schema = "imports";

    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("imports", Schema, Check);
        import.Property(i => i.FileName).HasMaxLength(Import.LongestFileName);
        import.Property(i => i.Sha256).HasMaxLength(64);
        import.ComplexProperty(i => i.Counts);
        import.ComplexProperty(i => i.Outcome);
        import.HasIndex(i => i.Turn).Keeps(Import.Rules.ImportsAreCommittedOneAfterAnother);
        import.HasIndex(i => i.UnitId);
        import.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.ReceivedBy).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.CommittedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<Import> table)
    {
        table.HasCheckConstraint("ck_imports_sha256", "sha256 ~ '^[0-9a-f]{64}$'");
        table.HasCheckConstraint(
            "ck_imports_counts",
            """
            counts_rows > 0 AND counts_errors >= counts_rows_with_errors AND counts_new_products <= counts_new
            AND counts_rows = counts_rows_with_errors + counts_new + counts_unchanged
            """
        );
        table.HasCheckConstraint(
            "ck_imports_commitment",
            "num_nulls(committed_at, committed_by, turn, outcome_entered) IN (0, 4)"
        );
        table.HasCheckConstraint(
            "ck_imports_outcome",
            """
            outcome_entered + outcome_unchanged + outcome_left_out = counts_rows
            AND outcome_new_products <= outcome_entered AND outcome_new_certificates <= outcome_entered
            """
        );
    }
}

internal sealed class ImportedRowConfiguration : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> row)
    {
        row.ToTable("rows", ImportConfiguration.Schema);
        row.HasKey(r => new { r.ImportId, r.Line });
        row.Property(r => r.Line).ValueGeneratedNever();
        row.Property(r => r.Row).IsJsonDocument();
        row.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ImportFindingConfiguration : IEntityTypeConfiguration<ImportFinding>
{
    private const int LongestCode = 50;

    public void Configure(EntityTypeBuilder<ImportFinding> finding)
    {
        finding.ToTable("findings", ImportConfiguration.Schema);
        finding.Property(f => f.Column).HasMaxLength(LongestCode);
        finding.Property(f => f.Code).HasMaxLength(LongestCode);
        finding.ComplexProperty(f => f.Message);
        finding.Property(f => f.Candidates!).IsJsonDocument();
        finding
            .HasOne<ImportedRow>()
            .WithMany()
            .HasForeignKey(f => new { f.ImportId, f.Line })
            .OnDelete(DeleteBehavior.Cascade);
        finding.HasIndex(f => new
        {
            f.ImportId,
            f.Line,
            f.Id,
        });
        finding.HasIndex(f => new
        {
            f.ImportId,
            f.Severity,
            f.Line,
            f.Id,
        });
    }
}
