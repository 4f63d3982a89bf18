using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Catalogue;

internal sealed class OfficialWordingConfiguration : IEntityTypeConfiguration<OfficialWording>
{
    public void Configure(EntityTypeBuilder<OfficialWording> wording)
    {
        wording.ToTable(
            "official_wordings",
            schema: "catalogue",
            table => table.HasCheckConstraint("ck_official_wordings_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'")
        );
        wording.HasOne<Regulation>().WithMany().HasForeignKey(w => w.RegulationId).OnDelete(DeleteBehavior.Restrict);
        wording.HasIndex(w => w.RegulationId).IsUnique();
        wording.Property(w => w.Criteria).IsJsonDocument();
    }
}
