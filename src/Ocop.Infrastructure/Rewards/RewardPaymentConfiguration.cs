using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Rewards;

internal sealed class RewardPaymentConfiguration : IEntityTypeConfiguration<RewardPayment>
{
    public void Configure(EntityTypeBuilder<RewardPayment> payment)
    {
        payment.ToTable(
            "payments",
            schema: "rewards",
            table => table.HasCheckConstraint("ck_payments_amount", "amount > 0")
        );
        payment.Property(p => p.Document).HasMaxLength(RewardPayment.LongestDocument);
        payment.Property(p => p.Source).HasMaxLength(RewardPayment.LongestSource);
        payment.HasIndex(p => new { p.EntitlementId, p.Document }).Keeps(RewardEntitlement.Rules.ADocumentPaysOnce);
        payment.HasIndex(p => new { p.PaidOn, p.Id });
        payment.HasIndex(p => new { p.ProvinceId, p.PaidOn });

        payment
            .HasOne<RewardEntitlement>()
            .WithMany()
            .HasForeignKey(p => p.EntitlementId)
            .OnDelete(DeleteBehavior.Restrict);
        payment.HasOne<Producer>().WithMany().HasForeignKey(p => p.ProducerId).OnDelete(DeleteBehavior.Restrict);
        payment.HasOne<User>().WithMany().HasForeignKey(p => p.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        payment
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(p => p.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
        payment.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.PayerId).OnDelete(DeleteBehavior.Restrict);
    }
}
