using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Audit;
using Ocop.Infrastructure.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Imports;

internal sealed class RecordImportConfiguration : IEntityTypeConfiguration<RecordImport>
{
    public void Configure(EntityTypeBuilder<RecordImport> import)
    {
        import.ToTable("record_imports", ImportConfiguration.Schema, Check);
        import.ComplexProperty(i => i.Counts);
        import.Property(i => i.Done).IsKeptBeside();
        import.Property(i => i.Attempts).IsKeptBeside();
        import.HasIndex(i => i.ClientId);
        import
            .HasIndex(i => new
            {
                i.State,
                i.Attempts,
                i.Id,
            })
            .HasFilter("state IN ('checking', 'entering')");
        import.HasOne<ApiClient>().WithMany().HasForeignKey(i => i.ClientId).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.OpenedBy).OnDelete(DeleteBehavior.Restrict);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.CommittedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<RecordImport> table)
    {
        table.HasCheckConstraint("ck_record_imports_progress", "done BETWEEN 0 AND rows AND attempts >= 0");
        table.HasCheckConstraint(
            "ck_record_imports_counts",
            """
            counts_rows = rows AND counts_rows = counts_created + counts_updated + counts_removed + counts_unchanged
                + counts_kept_here + counts_refused
            """
        );
        table.HasCheckConstraint(
            "ck_record_imports_state",
            """
            (committed_at IS NULL) = (committed_by IS NULL)
            AND CASE state
                WHEN 'open' THEN counts_rows IS NULL AND committed_at IS NULL
                WHEN 'checked' THEN counts_rows IS NOT NULL AND committed_at IS NULL
                WHEN 'entering' THEN counts_rows IS NOT NULL AND committed_at IS NOT NULL
                ELSE true
            END
            AND (state = 'entered') = (entered_at IS NOT NULL)
            """
        );
    }
}

internal sealed class ReceivedRecordConfiguration : IEntityTypeConfiguration<ReceivedRecord>
{
    public void Configure(EntityTypeBuilder<ReceivedRecord> row)
    {
        row.ToTable("received_records", ImportConfiguration.Schema);
        row.HasKey(r => new { r.ImportId, r.Row });
        row.Property(r => r.Row).ValueGeneratedNever();
        row.Property(r => r.Record).IsJsonDocument();
        row.HasOne<RecordImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecordFindingConfiguration : IEntityTypeConfiguration<RecordFinding>
{
    private const int LongestCode = 50;

    public void Configure(EntityTypeBuilder<RecordFinding> finding)
    {
        finding.ToTable("record_findings", ImportConfiguration.Schema);
        finding.Property(f => f.SourceId).HasMaxLength(SentRecord.LongestSourceId);
        finding.Property(f => f.Member).HasMaxLength(LongestCode);
        finding.Property(f => f.Code).HasMaxLength(LongestCode);
        finding.ComplexProperty(f => f.Message);
        finding
            .HasOne<ReceivedRecord>()
            .WithMany()
            .HasForeignKey(f => new { f.ImportId, f.Row })
            .OnDelete(DeleteBehavior.Cascade);
        finding.HasIndex(f => new
        {
            f.ImportId,
            f.Row,
            f.Id,
        });
    }
}

internal sealed class SourceRecordConfiguration : IEntityTypeConfiguration<SourceRecord>
{
    public void Configure(EntityTypeBuilder<SourceRecord> record)
    {
        record.ToTable("source_records", ImportConfiguration.Schema, Check);
        record.Property(r => r.SourceId).HasMaxLength(SentRecord.LongestSourceId);
        record.Property(r => r.CertificateNumber).HasMaxLength(SentRecord.LongestText);
        record.HasIndex(r => new { r.ClientId, r.SourceId }).Keeps(SourceRecord.Rules.AnIdNamesOneProduct);
        record.HasIndex(r => r.KeptId).Keeps(SourceRecord.Rules.OneSystemKeepsAProduct);
        record.HasIndex(r => r.ProductId);
        record.HasIndex(r => new { r.SourceId, r.Id });
        record.HasOne<ApiClient>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<SourceRecord> table)
    {
        table.HasCheckConstraint(
            "ck_source_records_kept",
            "(kept_id IS NULL OR kept_id = product_id) AND octet_length(content) = 32"
        );
        table.HasCheckConstraint("ck_source_records_removed", "NOT is_removed OR kept_id IS NOT NULL");
    }
}
