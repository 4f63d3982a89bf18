using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Rewards;

internal sealed class RewardPolicyConfiguration : IEntityTypeConfiguration<RewardPolicy>
{
    public void Configure(EntityTypeBuilder<RewardPolicy> policy)
    {
        policy.ToTable(
            "policies",
            schema: "rewards",
            table =>
            {
                table.HasCheckConstraint("ck_policies_period", "effective_from <= effective_to");
                table.HasCheckConstraint("ck_policies_star", "star BETWEEN 1 AND 5");
                table.HasCheckConstraint(
                    "ck_policies_amount",
                    "(amount IS NULL OR amount >= 0) AND (amount IS NOT NULL OR mode = 'difference')"
                );
                table.HasCheckConstraint(
                    "ck_policies_cap",
                    "(cap_maximum IS NULL OR cap_maximum >= 0) AND (cap_kind = 'per_producer') = (cap_maximum IS NOT NULL)"
                );
            }
        );

        policy.ComplexProperty(
            p => p.Cap,
            cap =>
            {
                cap.Property(c => c.Kind).HasColumnName("cap_kind");
                cap.Property(c => c.Maximum).HasColumnName("cap_maximum");
            }
        );
        policy.Ignore(p => p.IsDefault);
        policy.HasOne<User>().WithMany().HasForeignKey(p => p.EnteredBy).OnDelete(DeleteBehavior.Restrict);
        policy.HasOne<User>().WithMany().HasForeignKey(p => p.EndedBy).OnDelete(DeleteBehavior.Restrict);
        policy.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);

        // One rule for one case from one day on: which of two would apply?
        policy
            .HasIndex(p => new
            {
                p.UnitId,
                p.BudgetLevel,
                p.EffectiveFrom,
                p.Star,
                p.RecognitionLevel,
                p.Event,
            })
            .Keeps(RewardPolicy.Rules.OneRuleForOneCase)
            .AreNullsDistinct(false);
        policy.HasIndex(p => new { p.EffectiveFrom, p.Id });
    }
}
