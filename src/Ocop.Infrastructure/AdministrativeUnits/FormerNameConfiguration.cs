using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal sealed class FormerNameConfiguration : IEntityTypeConfiguration<FormerName>
{
    public void Configure(EntityTypeBuilder<FormerName> former)
    {
        former.ToTable("former_names", schema: "units");
        former.HasKey(f => new
        {
            f.Level,
            f.Name,
            f.WithinId,
            f.UnitId,
        });
        former.HasIndex(f => f.WithinId);
        former.HasIndex(f => f.UnitId);
        former.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(f => f.WithinId);
        former.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(f => f.UnitId);
    }
}
