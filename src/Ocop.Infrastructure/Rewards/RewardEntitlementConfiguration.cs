using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Rewards;

internal sealed class RewardEntitlementConfiguration : IEntityTypeConfiguration<RewardEntitlement>
{
    /// <summary>Without the words in the language of whoever saved them, which would make equal lines differ.</summary>
    private static readonly JsonSerializerOptions LinesJson = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
    };

    public void Configure(EntityTypeBuilder<RewardEntitlement> entitlement)
    {
        entitlement.ToTable(
            "entitlements",
            schema: "rewards",
            table =>
            {
                table.HasCheckConstraint("ck_entitlements_amount", "amount > 0");
                table.HasCheckConstraint("ck_entitlements_star", "star BETWEEN 1 AND 5");
                table.HasCheckConstraint(
                    "ck_entitlements_payer",
                    "payer_id IS NOT NULL OR status IN ('indicative', 'cancelled')"
                );
                table.HasCheckConstraint(
                    "ck_entitlements_paid",
                    "(paid_on IS NOT NULL) = (paid_amount > 0) AND (status = 'paid') <= (paid_amount = amount)"
                );
                table.HasCheckConstraint(
                    "ck_entitlements_fund",
                    "fund_id IS NULL OR status NOT IN ('indicative', 'reserved')"
                );
                table.HasCheckConstraint("ck_entitlements_paid_amount", "paid_amount BETWEEN 0 AND amount");
                table.HasCheckConstraint(
                    "ck_entitlements_paid_status",
                    "paid_amount = 0 OR status IN ('approved', 'paid', 'clawed_back')"
                );
                table.HasCheckConstraint(
                    "ck_entitlements_clawed_back",
                    "(clawed_back_on IS NOT NULL) = (status = 'clawed_back') AND (clawed_back_on IS NULL OR paid_on <= clawed_back_on)"
                );
            }
        );

        entitlement.Ignore(e => e.Stands);
        entitlement.Property(e => e.Reason).HasMaxLength(RewardEntitlement.LongestReason);
        entitlement
            .Property(e => e.Lines)
            .HasField("_lines")
            .HasColumnType("jsonb")
            .HasConversion(
                lines => JsonSerializer.Serialize(lines, LinesJson),
                json => JsonSerializer.Deserialize<List<RewardLine>>(json, LinesJson)!,
                new ValueComparer<IReadOnlyList<RewardLine>>(
                    (one, other) => one!.SequenceEqual(other!),
                    lines => lines.Count,
                    lines => lines
                )
            );

        entitlement.Property(e => e.Ground!).IsJsonDocument();

        References(entitlement);
        entitlement
            .HasIndex(e => new
            {
                e.DecisionId,
                e.ProductId,
                e.BudgetLevel,
                e.PayerId,
            })
            .AreNullsDistinct(false)
            .Keeps(RewardEntitlement.Rules.ADecisionIsRewardedOnce)
            .HasFilter("status NOT IN ('cancelled', 'clawed_back')");
        entitlement.HasIndex(e => e.FundId);
        entitlement.HasIndex(e => e.ProductId);
        entitlement.HasIndex(e => e.ProducerId);
        entitlement.HasIndex(e => new { e.Amount, e.Id });
        entitlement.HasIndex(e => new { e.ProvinceId, e.Status });
    }

    private static void References(EntityTypeBuilder<RewardEntitlement> entitlement)
    {
        entitlement
            .HasOne<RecognitionDecision>()
            .WithMany()
            .HasForeignKey(e => e.DecisionId)
            .OnDelete(DeleteBehavior.Restrict);
        entitlement.HasOne<Product>().WithMany().HasForeignKey(e => e.ProductId).OnDelete(DeleteBehavior.Restrict);
        entitlement.HasOne<Producer>().WithMany().HasForeignKey(e => e.ProducerId).OnDelete(DeleteBehavior.Restrict);
        entitlement
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(e => e.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
        entitlement
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(e => e.PayerId)
            .OnDelete(DeleteBehavior.Restrict);
        entitlement.HasOne<Fund>().WithMany().HasForeignKey(e => e.FundId).OnDelete(DeleteBehavior.Restrict);
        entitlement.HasOne<RewardPolicy>().WithMany().HasForeignKey(e => e.PolicyId).OnDelete(DeleteBehavior.Restrict);
    }
}
