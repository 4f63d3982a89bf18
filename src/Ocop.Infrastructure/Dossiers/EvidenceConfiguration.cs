using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Dossiers;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable(
            "evidence",
            schema: "dossiers",
            table => table.HasCheckConstraint("ck_evidence_expires_after_issue", "paper_expires_on >= paper_issued_on")
        );
        evidence.ComplexProperty(
            e => e.Paper,
            paper =>
            {
                paper.Property(p => p.Title).HasMaxLength(EvidencePaper.LongestTitle).SortsInVietnamese();
                paper.Property(p => p.Number).HasMaxLength(EvidencePaper.LongestLine);
                paper.Property(p => p.Issuer).HasMaxLength(EvidencePaper.LongestLine);
            }
        );
        evidence.Ignore(e => e.Latest);
        evidence.IsSearchedBy("paper_title || ' ' || coalesce(paper_number, '')");
        evidence.HasOne<Producer>().WithMany().HasForeignKey(e => e.ProducerId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasIndex(e => new { e.ProducerId, e.Kind });
        evidence.OwnsMany(e => e.Versions, ConfigureVersions);
    }

    private static void ConfigureVersions(OwnedNavigationBuilder<Evidence, EvidenceVersion> version)
    {
        version.ToTable(
            "evidence_versions",
            schema: "dossiers",
            table =>
            {
                table.HasCheckConstraint("ck_evidence_versions_number", "number > 0");
                table.HasCheckConstraint("ck_evidence_versions_size", "file_size > 0");
                table.HasCheckConstraint("ck_evidence_versions_sha256", "file_sha256 ~ '^[0-9a-f]{64}$'");
            }
        );
        version.WithOwner().HasForeignKey("EvidenceId");
        version.HasKey("EvidenceId", nameof(EvidenceVersion.Number));
        version.Property(v => v.Number).ValueGeneratedNever();
        version.HasOne<User>().WithMany().HasForeignKey(v => v.UploadedBy).OnDelete(DeleteBehavior.Restrict);
        version.OwnsOne(
            v => v.File,
            file =>
            {
                file.Property(f => f.FileName).HasMaxLength(StoredFile.LongestName);
                file.HasIndex(f => f.StorageKey).IsUnique();
                file.HasIndex(f => f.Sha256);
            }
        );
        version.Navigation(v => v.File).IsRequired();
    }
}
