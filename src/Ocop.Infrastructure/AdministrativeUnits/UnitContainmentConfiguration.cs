using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal sealed class UnitContainmentConfiguration : IEntityTypeConfiguration<UnitContainment>
{
    public void Configure(EntityTypeBuilder<UnitContainment> containment)
    {
        containment.ToTable("unit_containments", schema: "units");
        containment.HasKey(c => new { c.UnitId, c.WithinId });
        containment.HasIndex(c => new { c.WithinId, c.UnitId });
        containment.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.UnitId);
        containment.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.WithinId);
    }
}
