using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Catalogue;

internal sealed class CriteriaSetConfiguration : IEntityTypeConfiguration<CriteriaSet>
{
    public void Configure(EntityTypeBuilder<CriteriaSet> set)
    {
        set.ToTable(
            "criteria_sets",
            schema: "catalogue",
            table =>
            {
                table.HasCheckConstraint("ck_criteria_sets_code", "code ~ '^[A-Z0-9]{1,20}-[0-9]{2}$'");
                table.HasCheckConstraint("ck_criteria_sets_regulation", "starts_with(code, regulation_code || '-')");
                table.HasCheckConstraint("ck_criteria_sets_number", "number > 0");
                table.HasCheckConstraint("ck_criteria_sets_samples", "samples_required >= 0");
                table.HasCheckConstraint("ck_criteria_sets_star", "recognised_from_star BETWEEN 1 AND 5");
                table.HasCheckConstraint("ck_criteria_sets_definition", "definition ->> 'code' = code");
            }
        );
        set.HasOne<Regulation>().WithMany().HasForeignKey(s => s.RegulationId).OnDelete(DeleteBehavior.Restrict);
        set.HasIndex(s => s.Code).IsUnique();
        set.HasIndex(s => new { s.RegulationId, s.Number }).IsUnique();
        set.ComplexProperty(
            s => s.Name,
            name =>
            {
                name.Property(text => text.Vi).HasColumnName("name_vi").UseCollation("vi-x-icu");
                name.Property(text => text.En).HasColumnName("name_en");
            }
        );
        set.Property(s => s.Sector).HasColumnName("sector_code");
        set.Property(s => s.Group).HasColumnName("group_code");
        set.Property(s => s.Definition).IsJsonDocument();
        set.Ignore(s => s.Parts);
        set.Ignore(s => s.Vetoes);
        set.Ignore(s => s.Criteria);
        set.NeverChanges();
    }
}
