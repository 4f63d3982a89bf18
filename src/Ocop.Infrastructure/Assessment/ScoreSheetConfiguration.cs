using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class ScoreSheetConfiguration : IEntityTypeConfiguration<ScoreSheet>
{
    public void Configure(EntityTypeBuilder<ScoreSheet> sheet)
    {
        sheet.ToTable(
            "score_sheets",
            schema: "assessment",
            table =>
            {
                table.HasCheckConstraint("ck_score_sheets_total", "total BETWEEN 0 AND 100");
                table.HasCheckConstraint("ck_score_sheets_pass", "pass > 0");
            }
        );
        sheet
            .HasIndex(s => new
            {
                s.SessionId,
                s.DossierId,
                s.ScorerId,
                s.Pass,
            })
            .Keeps(ScoreSheet.Rules.AMemberHasOneSheet);
        sheet.HasIndex(s => new { s.Pass, s.Id });
        sheet.HasOne<AssessmentSession>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<Dossier>().WithMany().HasForeignKey(s => s.DossierId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<User>().WithMany().HasForeignKey(s => s.ScorerId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<CriteriaSet>().WithMany().HasForeignKey(s => s.CriteriaSetId).OnDelete(DeleteBehavior.Restrict);
        sheet.OwnsMany(
            s => s.Choices,
            choice =>
            {
                choice.ToTable(
                    "sheet_choices",
                    schema: "assessment",
                    table => table.HasCheckConstraint("ck_sheet_choices_points", "points >= 0 AND option >= 0")
                );
                choice.WithOwner().HasForeignKey("SheetId");
                choice.HasKey("SheetId", nameof(SheetChoice.Criterion));
                choice.Property(c => c.Criterion).HasMaxLength(20);
            }
        );
    }
}
