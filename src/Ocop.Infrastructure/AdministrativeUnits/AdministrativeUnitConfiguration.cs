using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> unit)
    {
        unit.ToTable(
            "administrative_units",
            schema: "units",
            table =>
            {
                table.HasCheckConstraint("ck_administrative_units_period", "valid_from <= valid_to");
                table.HasCheckConstraint("ck_administrative_units_parent", "(parent_id IS NULL) = (level = 'central')");
                table.HasCheckConstraint(
                    "ck_administrative_units_kind",
                    """
                    kind IN ('country') AND level = 'central'
                    OR kind IN ('province', 'central_city') AND level = 'province'
                    OR kind IN ('rural_district', 'urban_district', 'district_town', 'district_city') AND level = 'district'
                    OR kind IN ('commune', 'ward', 'township', 'special_zone') AND level = 'commune'
                    """
                );
            }
        );

        unit.Property(u => u.Id).ValueGeneratedNever();
        unit.Property(u => u.Name).SortsInVietnamese();
        unit.Ignore(u => u.Key);
        unit.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        unit.IsSearchedBy("name || ' ' || code");

        // The natural key; and of all units with one code of one level at most one still exists.
        unit.HasIndex(u => new
            {
                u.Level,
                u.Code,
                u.ValidFrom,
            })
            .IsUnique()
            .AreNullsDistinct(false);
        unit.HasIndex(u => new { u.Level, u.Code }, "ix_administrative_units_current")
            .IsUnique()
            .HasFilter("valid_to IS NULL");

        unit.HasIndex(u => new { u.Name, u.Id });
        unit.HasIndex(u => new
        {
            u.Level,
            u.Name,
            u.Id,
        });
        unit.HasIndex(u => new
        {
            u.ParentId,
            u.Name,
            u.Id,
        });
    }
}
