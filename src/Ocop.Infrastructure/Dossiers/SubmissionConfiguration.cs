using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Infrastructure.Dossiers;

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    private const string Schema = "dossiers";
    private const string SubmissionId = "SubmissionId";

    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable(
            "submissions",
            Schema,
            table => table.HasCheckConstraint("ck_submissions_answers", "(number = 1) = (return_number IS NULL)")
        );
        submission.Property(s => s.BusinessResults).HasMaxLength(Dossier.LongestText);
        submission.Property(s => s.Plan).HasMaxLength(Dossier.LongestText);
        submission.Property(s => s.WhatChanged).HasMaxLength(Dossier.LongestText);
        submission.Ignore(s => s.Content);
        submission.HasIndex(s => new { s.DossierId, s.Number }).IsUnique();
        submission.HasOne<Dossier>().WithMany().HasForeignKey(s => s.DossierId).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne<User>().WithMany().HasForeignKey(s => s.SubmittedBy).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne<User>().WithMany().HasForeignKey(s => s.PledgedBy).OnDelete(DeleteBehavior.Restrict);

        submission.OwnsMany(s => s.Answers, ConfigureAnswers);
        submission.OwnsMany(s => s.Papers, ConfigurePapers);
    }

    private static void ConfigureAnswers(OwnedNavigationBuilder<Submission, SelfAssessment> answer)
    {
        answer.ToTable("submission_answers", Schema);
        answer.WithOwner().HasForeignKey(SubmissionId);
        answer.HasKey(SubmissionId, nameof(SelfAssessment.Criterion));
        answer.Property(a => a.Criterion).HasMaxLength(20);
        answer.Property(a => a.Description).HasMaxLength(Dossier.LongestText);
    }

    private static void ConfigurePapers(OwnedNavigationBuilder<Submission, FiledPaper> paper)
    {
        paper.ToTable("submission_papers", Schema);
        paper.WithOwner().HasForeignKey(SubmissionId);
        paper.HasKey(SubmissionId, nameof(FiledPaper.EvidenceId));
        paper.HasIndex(p => p.EvidenceId);
        paper.HasOne<Evidence>().WithMany().HasForeignKey(p => p.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }
}
