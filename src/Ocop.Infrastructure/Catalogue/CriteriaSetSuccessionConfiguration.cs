using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Catalogue;

internal sealed class CriteriaSetSuccessionConfiguration : IEntityTypeConfiguration<CriteriaSetSuccession>
{
    public void Configure(EntityTypeBuilder<CriteriaSetSuccession> succession)
    {
        succession.ToTable(
            "criteria_set_successions",
            schema: "catalogue",
            table =>
                table.HasCheckConstraint(
                    "ck_criteria_set_successions_dropped",
                    "(\"to\" IS NULL) = (kind = 'dropped') AND (\"on\" IS NULL OR \"to\" IS NOT NULL)"
                )
        );
        succession.Property(s => s.From).HasMaxLength(50);
        succession.Property(s => s.To).HasMaxLength(50);
        succession.HasIndex(s => new { s.From, s.Id });
        succession.HasIndex(s => s.To);
    }
}
