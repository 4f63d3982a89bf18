using Ocop.Domain.Advice;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Advice;

internal sealed class AdvisoryAssessmentConfiguration : IEntityTypeConfiguration<AdvisoryAssessment>
{
    public void Configure(EntityTypeBuilder<AdvisoryAssessment> advice)
    {
        advice.ToTable(
            "advisory_assessments",
            schema: "advice",
            table => table.HasCheckConstraint("ck_advisory_assessments_submission", "submission_number > 0")
        );
        advice.Property(a => a.Conclusion).HasMaxLength(Dossier.LongestText);
        advice.HasIndex(a => a.DossierId).Keeps(AdvisedDossier.Rules.ADossierIsAdvisedOnOnce);
        advice.HasOne<Dossier>().WithMany().HasForeignKey(a => a.DossierId).OnDelete(DeleteBehavior.Restrict);
        advice.HasOne<User>().WithMany().HasForeignKey(a => a.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        advice.OwnsMany(
            a => a.Criteria,
            criterion =>
            {
                criterion.ToTable(
                    "advised_criteria",
                    schema: "advice",
                    table =>
                        table.HasCheckConstraint(
                            "ck_advised_criteria_says_something",
                            "(option IS NULL) = (points IS NULL) AND (option IS NOT NULL OR remark IS NOT NULL)"
                        )
                );
                criterion.WithOwner().HasForeignKey("AdviceId");
                criterion.HasKey("AdviceId", nameof(AdvisedCriterion.Criterion));
                criterion.Property(c => c.Criterion).HasMaxLength(20);
                criterion.Property(c => c.Remark).HasMaxLength(AdvisoryAssessment.LongestRemark);
            }
        );
    }
}
