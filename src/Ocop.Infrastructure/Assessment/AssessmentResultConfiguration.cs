using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Infrastructure.Assessment;

internal sealed class AssessmentResultConfiguration : IEntityTypeConfiguration<AssessmentResult>
{
    private const string Schema = "assessment";
    private const string ResultId = "ResultId";

    public void Configure(EntityTypeBuilder<AssessmentResult> result)
    {
        result.ToTable(
            "results",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_results_mean", "mean BETWEEN 0 AND 100");
                table.HasCheckConstraint("ck_results_star", "star <= star_by_band");
                table.HasCheckConstraint("ck_results_written", "kind = 'meeting' OR mean IS NULL");
            }
        );
        result.Property(r => r.Kind).HasDefaultValue(SessionKind.Meeting);
        result.Property(r => r.CriteriaSetCode).HasMaxLength(20);
        result.HasIndex(r => new { r.SessionId, r.DossierId }).IsUnique();
        result.HasIndex(r => r.ReachedAt);
        result.HasOne<AssessmentSession>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        result.HasOne<Dossier>().WithMany().HasForeignKey(r => r.DossierId).OnDelete(DeleteBehavior.Restrict);
        result.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
        result.HasOne<Regulation>().WithMany().HasForeignKey(r => r.RegulationId).OnDelete(DeleteBehavior.Restrict);
        result.HasOne<CriteriaSet>().WithMany().HasForeignKey(r => r.CriteriaSetId).OnDelete(DeleteBehavior.Restrict);
        result.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);

        result.OwnsMany(r => r.Sheets, Sheets);
        result.OwnsMany(r => r.Agreed, Agreed);
        result.OwnsMany(r => r.Points, Points);
        result.OwnsMany(r => r.UnmetMinima, Minima);
    }

    private static void Sheets(OwnedNavigationBuilder<AssessmentResult, CountedSheet> sheet)
    {
        sheet.ToTable("result_sheets", Schema);
        sheet.WithOwner().HasForeignKey(ResultId);
        sheet.HasKey(ResultId, nameof(CountedSheet.SheetId));
        sheet.HasOne<ScoreSheet>().WithMany().HasForeignKey(s => s.SheetId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Agreed(OwnedNavigationBuilder<AssessmentResult, AgreedOption> agreed)
    {
        agreed.ToTable("result_agreed_options", Schema);
        agreed.WithOwner().HasForeignKey(ResultId);
        agreed.HasKey(ResultId, nameof(AgreedOption.Criterion));
        agreed.Property(a => a.Criterion).HasMaxLength(20);
    }

    private static void Points(OwnedNavigationBuilder<AssessmentResult, CriterionPoints> points)
    {
        points.ToTable("result_points", Schema);
        points.WithOwner().HasForeignKey(ResultId);
        points.HasKey(ResultId, nameof(CriterionPoints.Criterion));
        points.Property(p => p.Criterion).HasMaxLength(20);
    }

    private static void Minima(OwnedNavigationBuilder<AssessmentResult, UnmetMinimum> minimum)
    {
        minimum.ToTable("result_unmet_minima", Schema);
        minimum.WithOwner().HasForeignKey(ResultId);
        minimum.HasKey(ResultId, nameof(UnmetMinimum.Criterion), nameof(UnmetMinimum.Star));
        minimum.Property(m => m.Criterion).HasMaxLength(20);
    }
}
