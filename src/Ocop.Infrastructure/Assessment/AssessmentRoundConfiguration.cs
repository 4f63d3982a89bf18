using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class AssessmentRoundConfiguration : IEntityTypeConfiguration<AssessmentRound>
{
    public void Configure(EntityTypeBuilder<AssessmentRound> round)
    {
        round.ToTable(
            "rounds",
            schema: "assessment",
            table =>
            {
                table.HasCheckConstraint("ck_rounds_number", "number > 0");
                table.HasCheckConstraint("ck_rounds_level", "level IN ('district', 'province', 'central')");
                table.HasCheckConstraint("ck_rounds_days", "propose_before < done_before");
            }
        );
        round
            .HasIndex(r => new
            {
                r.UnitId,
                r.Year,
                r.Number,
            })
            .Keeps(AssessmentRound.Rules.ARoundIsHeldOnce);
        round.HasIndex(r => new
        {
            r.Year,
            r.Number,
            r.Id,
        });
        round.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        round.HasOne<Regulation>().WithMany().HasForeignKey(r => r.RegulationId).OnDelete(DeleteBehavior.Restrict);
    }
}
