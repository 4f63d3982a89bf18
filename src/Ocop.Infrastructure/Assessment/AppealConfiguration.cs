using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    private const string AppealId = "AppealId";

    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.ToTable(
            "appeals",
            schema: "assessment",
            table =>
                table.HasCheckConstraint(
                    "ck_appeals_answered",
                    "(answered_at IS NULL) = (is_upheld IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL) "
                        + "AND (answered_at IS NULL) = (answer_reason IS NULL)"
                )
        );
        appeal.Property(a => a.Grounds).HasMaxLength(Appeal.LongestText);
        appeal.Property(a => a.AnswerReason).HasMaxLength(Reassessment.LongestReason);
        appeal.HasIndex(a => a.ResultId).Keeps(Appeal.Rules.AResultIsAppealedOnce);
        appeal.HasIndex(a => a.DossierId);
        appeal.HasIndex(a => new { a.LodgedAt, a.Id });
        appeal.HasOne<Dossier>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<AssessmentResult>().WithMany().HasForeignKey(a => a.ResultId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<Producer>().WithMany().HasForeignKey(a => a.ProducerId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<User>().WithMany().HasForeignKey(a => a.LodgedBy).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<User>().WithMany().HasForeignKey(a => a.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
        appeal.OwnsMany(
            a => a.Papers,
            paper =>
            {
                paper.ToTable("appeal_papers", schema: "assessment");
                paper.WithOwner().HasForeignKey(AppealId);
                paper.HasKey(AppealId, nameof(AppealPaper.EvidenceId));
                paper.HasOne<Evidence>().WithMany().HasForeignKey(p => p.EvidenceId).OnDelete(DeleteBehavior.Restrict);
            }
        );
    }
}
