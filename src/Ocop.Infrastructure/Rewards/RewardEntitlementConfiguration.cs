using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Rewards;

namespace Ocop.Infrastructure.Rewards;

internal sealed class RewardEntitlementConfiguration : IEntityTypeConfiguration<RewardEntitlement>
{
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
                    "(paid_on IS NOT NULL) = (status IN ('paid', 'clawed_back'))"
                );
            }
        );

        entitlement.Ignore(e => e.Stands);
        entitlement
            .Property(e => e.Lines)
            .HasField("_lines")
            .HasColumnType("jsonb")
            .HasConversion(
                lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<RewardLine>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<IReadOnlyList<RewardLine>>(
                    (one, other) => one!.SequenceEqual(other!),
                    lines => lines.Count,
                    lines => lines
                )
            );

        entitlement.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(e => e.ProvinceId);
        entitlement.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(e => e.PayerId);
        entitlement.HasOne<RewardPolicy>().WithMany().HasForeignKey(e => e.PolicyId);

        // Never twice for the same decision from the same budget.
        entitlement
            .HasIndex(e => new
            {
                e.DecisionId,
                e.ProductId,
                e.BudgetLevel,
            })
            .IsUnique()
            .HasFilter("status NOT IN ('cancelled', 'clawed_back')");
        entitlement.HasIndex(e => e.ProductId);
        entitlement.HasIndex(e => e.ProducerId);
        entitlement.HasIndex(e => new { e.ProvinceId, e.Status });
    }
}
