using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal sealed class UnitPlacementConfiguration : IEntityTypeConfiguration<UnitPlacement>
{
    public void Configure(EntityTypeBuilder<UnitPlacement> placement)
    {
        placement.ToTable(
            "unit_placements",
            schema: "units",
            table => table.HasCheckConstraint("ck_unit_placements_period", "from_day < until_day")
        );
        placement.HasKey(p => new { p.UnitId, p.FromDay });
        placement.HasIndex(p => p.ProvinceId);
        placement.HasIndex(p => p.CommuneId);
        placement.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.UnitId);
        placement.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.ProvinceId);
        placement.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.CommuneId);
    }
}
