using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Inspections;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    private const string Schema = MisuseReportConfiguration.Schema;
    private const string InspectionId = "InspectionId";

    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("inspections", Schema, Check);
        inspection.Property(i => i.Minutes).HasMaxLength(FactPaper.LongestNumber);
        inspection
            .HasIndex(i => i.CertificateId, "ix_inspections_open")
            .HasFilter("state NOT IN ('concluded', 'cancelled')")
            .Keeps(Inspection.Rules.AProductIsVisitedOnceAtATime);
        inspection.OwnsMany(i => i.Findings, Findings);
        inspection.OwnsMany(i => i.Photos, Photos);
        inspection.OwnsOne(i => i.Conclusion, Conclusion);
        References(inspection);
    }

    private static void References(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.HasIndex(i => i.CertificateId);
        inspection.HasIndex(i => new
        {
            i.UnitId,
            i.HeldOn,
            i.Id,
        });
        inspection.HasIndex(i => new { i.ProducerId, i.HeldOn });
        inspection
            .HasOne<Certificate>()
            .WithMany()
            .HasForeignKey(i => i.CertificateId)
            .OnDelete(DeleteBehavior.Restrict);
        inspection.HasOne<Product>().WithMany().HasForeignKey(i => i.ProductId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasOne<Producer>().WithMany().HasForeignKey(i => i.ProducerId).OnDelete(DeleteBehavior.Restrict);
        inspection
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(i => i.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        inspection
            .HasOne<MisuseReport>()
            .WithMany()
            .HasForeignKey(i => i.MisuseReportId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Findings(OwnedNavigationBuilder<Inspection, Finding> finding)
    {
        finding.ToTable(
            "findings",
            Schema,
            table =>
                table.HasCheckConstraint(
                    "ck_findings_recheck",
                    "(rechecked_on IS NULL) = (is_remedied IS NULL) AND (rechecked_on IS NULL OR correction IS NOT NULL)"
                )
        );
        finding.WithOwner().HasForeignKey(InspectionId);
        finding.HasKey(InspectionId, nameof(Finding.Number));
        finding.Property(f => f.Number).ValueGeneratedNever();
        finding.Property(f => f.Text).HasMaxLength(Inspection.LongestText);
        finding.Property(f => f.Correction).HasMaxLength(Inspection.LongestText);
    }

    private static void Photos(OwnedNavigationBuilder<Inspection, InspectionPhoto> photo)
    {
        photo.ToTable("inspection_photos", Schema);
        photo.WithOwner().HasForeignKey(InspectionId);
        photo.HasKey(InspectionId, nameof(InspectionPhoto.Number));
        photo.Property(p => p.Number).ValueGeneratedNever();
        photo.HasOne<User>().WithMany().HasForeignKey(p => p.UploadedBy).OnDelete(DeleteBehavior.Restrict);
        photo.OwnsOne(
            p => p.File,
            file =>
            {
                file.Property(f => f.FileName).HasMaxLength(StoredFile.LongestName);
                file.HasIndex(f => f.StorageKey).IsUnique();
            }
        );
        photo.Navigation(p => p.File).IsRequired();
    }

    private static void Conclusion(OwnedNavigationBuilder<Inspection, InspectionConclusion> conclusion)
    {
        conclusion.Property(c => c.Remarks).HasMaxLength(Inspection.LongestText);
        conclusion.HasOne<Revocation>().WithMany().HasForeignKey(c => c.RevocationId).OnDelete(DeleteBehavior.Restrict);
        conclusion.HasOne<User>().WithMany().HasForeignKey(c => c.ConcludedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<Inspection> table)
    {
        table.HasCheckConstraint(
            "ck_inspections_conclusion",
            "(state IN ('concluded', 'cancelled')) = (conclusion_outcome IS NOT NULL)"
        );
        table.HasCheckConstraint("ck_inspections_minutes", "(state IN ('planned', 'cancelled')) = (minutes IS NULL)");
        table.HasCheckConstraint(
            "ck_inspections_correction",
            "(state <> 'awaiting_correction' OR correction_due_on IS NOT NULL) AND held_on < correction_due_on"
        );
        table.HasCheckConstraint(
            "ck_inspections_revocation",
            "(conclusion_revocation_id IS NOT NULL) = (conclusion_outcome IS NOT DISTINCT FROM 'revocation_opened')"
        );
    }
}
