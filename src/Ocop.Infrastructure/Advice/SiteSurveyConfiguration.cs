using Ocop.Domain.Advice;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Advice;

internal sealed class SiteSurveyConfiguration : IEntityTypeConfiguration<SiteSurvey>
{
    public void Configure(EntityTypeBuilder<SiteSurvey> survey)
    {
        survey.ToTable("site_surveys", schema: "advice");
        survey.Property(s => s.Findings).HasMaxLength(SiteSurvey.LongestFindings);
        survey.HasIndex(s => s.DossierId).Keeps(AdvisedDossier.Rules.ADossierIsSurveyedOnce);
        survey.HasOne<Dossier>().WithMany().HasForeignKey(s => s.DossierId).OnDelete(DeleteBehavior.Restrict);
        survey.HasOne<User>().WithMany().HasForeignKey(s => s.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        survey.OwnsMany(
            s => s.Photos,
            photo =>
            {
                photo.ToTable("survey_photos", schema: "advice");
                photo.WithOwner().HasForeignKey("SurveyId");
                photo.HasKey("SurveyId", nameof(SurveyPhoto.EvidenceId));
                photo.HasOne<Evidence>().WithMany().HasForeignKey(p => p.EvidenceId).OnDelete(DeleteBehavior.Restrict);
            }
        );
    }
}
