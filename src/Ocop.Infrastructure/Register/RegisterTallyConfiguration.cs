using Ocop.Application.Register;

namespace Ocop.Infrastructure.Register;

internal sealed class RegisterTallyConfiguration : IEntityTypeConfiguration<RegisterTally>
{
    public void Configure(EntityTypeBuilder<RegisterTally> tally)
    {
        tally.ToTable("tallies", schema: "register");
        tally.HasKey(t => new
        {
            t.Span,
            t.ProvinceTodayId,
            t.ProvinceId,
            t.Sector,
            t.Star,
        });
    }
}
