using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class TieDeclarationConfiguration : IEntityTypeConfiguration<TieDeclaration>
{
    public void Configure(EntityTypeBuilder<TieDeclaration> declaration)
    {
        declaration.ToTable(
            "tie_declarations",
            schema: "assessment",
            table =>
                table.HasCheckConstraint("ck_tie_declarations_explained", "tie = 'none' OR explanation IS NOT NULL")
        );
        declaration.Property(d => d.Explanation).HasMaxLength(AssessmentSession.LongestReason);
        declaration
            .HasIndex(d => new
            {
                d.SessionId,
                d.DossierId,
                d.MemberId,
            })
            .Keeps(TieDeclaration.Rules.TiesAreDeclaredOnce);
        declaration
            .HasOne<AssessmentSession>()
            .WithMany()
            .HasForeignKey(d => d.SessionId)
            .OnDelete(DeleteBehavior.Restrict);
        declaration.HasOne<Dossier>().WithMany().HasForeignKey(d => d.DossierId).OnDelete(DeleteBehavior.Restrict);
        declaration.HasOne<User>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
