using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Catalogue;

internal sealed class CertificateTemplateConfiguration : IEntityTypeConfiguration<CertificateTemplate>
{
    public void Configure(EntityTypeBuilder<CertificateTemplate> template)
    {
        template.ToTable(
            "certificate_templates",
            schema: "catalogue",
            table =>
            {
                table.HasCheckConstraint("ck_certificate_templates_edition", "edition >= 1");
                table.HasCheckConstraint("ck_certificate_templates_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
            }
        );
        template.HasOne<Regulation>().WithMany().HasForeignKey(t => t.RegulationId).OnDelete(DeleteBehavior.Restrict);
        template.HasIndex(t => new { t.RegulationId, t.Edition }).IsUnique();
        template.HasIndex(t => new { t.RegulationId, t.From }).IsUnique();
        template.Property(t => t.Definition).IsJsonDocument();
        template.NeverChanges();
    }
}
