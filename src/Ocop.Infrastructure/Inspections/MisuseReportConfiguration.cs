using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Producers;

namespace Ocop.Infrastructure.Inspections;

internal sealed class MisuseReportConfiguration : IEntityTypeConfiguration<MisuseReport>
{
    public const string Schema = "inspections";

    public void Configure(EntityTypeBuilder<MisuseReport> report)
    {
        report.ToTable("misuse_reports", Schema, Check);
        report.Property(r => r.ProductName).HasMaxLength(MisuseReport.LongestName);
        report.Property(r => r.Description).HasMaxLength(MisuseReport.LongestText);
        report.Property(r => r.SeenAt).HasMaxLength(MisuseReport.LongestName);
        report.OwnsOne(
            r => r.Reporter,
            reporter =>
            {
                reporter.Property(p => p.Name).HasMaxLength(MisuseReport.LongestName);
                reporter.Property(p => p.Contact).HasMaxLength(MisuseReporter.LongestContact);
            }
        );
        report.OwnsOne(
            r => r.Photo,
            photo =>
            {
                photo.Property(f => f.FileName).HasMaxLength(StoredFile.LongestName);
                photo.HasIndex(f => f.StorageKey).IsUnique();
            }
        );
        report.OwnsOne(r => r.Closing, Closing);
        References(report);
    }

    private static void Closing(OwnedNavigationBuilder<MisuseReport, MisuseClosing> closing)
    {
        closing.Property(c => c.Findings).HasMaxLength(MisuseReport.LongestText);
        closing.HasOne<Revocation>().WithMany().HasForeignKey(c => c.RevocationId).OnDelete(DeleteBehavior.Restrict);
        closing.HasOne<User>().WithMany().HasForeignKey(c => c.ClosedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void References(EntityTypeBuilder<MisuseReport> report)
    {
        report.HasIndex(r => new
        {
            r.UnitId,
            r.ReceivedAt,
            r.Id,
        });
        report.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Certificate>().WithMany().HasForeignKey(r => r.CertificateId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<User>().WithMany().HasForeignKey(r => r.AssignedTo).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<MisuseReport> table)
    {
        table.HasCheckConstraint("ck_misuse_reports_closing", "(state = 'closed') = (closing_outcome IS NOT NULL)");
        table.HasCheckConstraint("ck_misuse_reports_assigned", "state = 'received' OR assigned_to IS NOT NULL");
        table.HasCheckConstraint(
            "ck_misuse_reports_revocation",
            "(closing_revocation_id IS NOT NULL) = (closing_outcome IS NOT DISTINCT FROM 'revocation_opened')"
        );
        table.HasCheckConstraint("ck_misuse_reports_product", "(certificate_id IS NULL) = (product_id IS NULL)");
    }
}
