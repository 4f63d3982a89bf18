using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class CouncilConfiguration : IEntityTypeConfiguration<Council>
{
    public void Configure(EntityTypeBuilder<Council> council)
    {
        council.ToTable(
            "councils",
            schema: "assessment",
            table =>
            {
                table.HasCheckConstraint("ck_councils_quorum", "settings_quorum > 0 AND settings_quorum <= 1");
                table.HasCheckConstraint("ck_councils_spread", "settings_largest_spread BETWEEN 0 AND 100");
                table.HasCheckConstraint("ck_councils_passes", "settings_most_passes BETWEEN 1 AND 10");
            }
        );
        council.Property(c => c.DecisionNumber).HasMaxLength(Council.LongestDecisionNumber);
        council.Property(c => c.ChairDelegatedBy).HasMaxLength(Council.LongestName);
        council.ComplexProperty(c => c.Settings, settings => settings.Property(s => s.Quorum).HasPrecision(5, 4));
        council
            .HasIndex(c => new
            {
                c.UnitId,
                c.DecidedOn,
                c.DecisionNumber,
            })
            .Keeps(Council.Rules.ADecisionSetsUpOneCouncil);
        council.HasIndex(c => new { c.DecidedOn, c.Id });
        council.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        council.OwnsMany(
            c => c.Members,
            member =>
            {
                member.ToTable("council_members", schema: "assessment");
                member.WithOwner().HasForeignKey("CouncilId");
                member.HasKey("CouncilId", nameof(CouncilMember.UserId));
                member.Property(m => m.Agency).HasMaxLength(Council.LongestName);
                member.HasIndex(m => m.UserId);
                member.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
                member
                    .HasIndex("CouncilId")
                    .IsUnique()
                    .HasFilter("role = 'chair'")
                    .HasDatabaseName("IX_council_members_one_chair");
            }
        );
    }
}
