using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class WrittenOpinionConfiguration : IEntityTypeConfiguration<WrittenOpinion>
{
    public void Configure(EntityTypeBuilder<WrittenOpinion> opinion)
    {
        opinion.ToTable(
            "written_opinions",
            schema: "assessment",
            table => table.HasCheckConstraint("ck_written_opinions_explained", "stance = 'keep' OR reason IS NOT NULL")
        );
        opinion.Property(o => o.Reason).HasMaxLength(AssessmentSession.LongestReason);
        opinion
            .HasIndex(o => new
            {
                o.SessionId,
                o.DossierId,
                o.MemberId,
            })
            .Keeps(WrittenOpinion.Rules.AMemberWritesOnce);
        opinion.HasIndex(o => new { o.GivenAt, o.Id });
        opinion
            .HasOne<AssessmentSession>()
            .WithMany()
            .HasForeignKey(o => o.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
        opinion.HasOne<Dossier>().WithMany().HasForeignKey(o => o.DossierId).OnDelete(DeleteBehavior.Restrict);
        opinion.HasOne<User>().WithMany().HasForeignKey(o => o.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
