using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal sealed class SuccessionConfiguration : IEntityTypeConfiguration<Succession>
{
    public void Configure(EntityTypeBuilder<Succession> succession)
    {
        succession.ToTable(
            "successions",
            schema: "units",
            table => table.HasCheckConstraint("ck_successions_two_units", "from_id <> to_id")
        );
        succession.HasKey(s => new
        {
            s.FromId,
            s.ToId,
            s.On,
        });
        succession.HasIndex(s => s.ToId);
        succession.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.FromId);
        succession.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.ToId);
    }
}
