using Ocop.Domain.Webhooks;

namespace Ocop.Infrastructure.Webhooks;

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("deliveries", WebhookConfiguration.Schema, Check);
        delivery.OwnsMany(d => d.Attempts, ConfigureAttempts);
        delivery.HasOne<Webhook>().WithMany().HasForeignKey(d => d.WebhookId).OnDelete(DeleteBehavior.Cascade);
        delivery.HasOne<PublicEvent>().WithMany().HasForeignKey(d => d.EventId).OnDelete(DeleteBehavior.Cascade);

        delivery.HasIndex(d => new { d.WebhookId, d.EventId }).IsUnique();
        delivery.HasIndex(d => new
        {
            d.WebhookId,
            d.QueuedAt,
            d.Id,
        });
        delivery.HasIndex(d => new { d.WebhookId, d.DueAt }).HasFilter("due_at IS NOT NULL");
    }

    private static void Check(TableBuilder<Delivery> table)
    {
        table.HasCheckConstraint("ck_deliveries_due", "(state = 'pending') = (due_at IS NOT NULL)");
        table.HasCheckConstraint("ck_deliveries_delivered", "(state = 'delivered') = (delivered_at IS NOT NULL)");
        table.HasCheckConstraint("ck_deliveries_tries", "tries >= 0 AND failures >= 0");
    }

    private static void ConfigureAttempts(OwnedNavigationBuilder<Delivery, DeliveryAttempt> attempt)
    {
        attempt.ToTable(
            "attempts",
            WebhookConfiguration.Schema,
            table =>
                table.HasCheckConstraint(
                    "ck_attempts_answered",
                    "(status_code IS NOT NULL) = (outcome IN ('accepted', 'refused'))"
                )
        );
        attempt.WithOwner().HasForeignKey("DeliveryId");
        attempt.HasKey("DeliveryId", nameof(DeliveryAttempt.Number));
        attempt.Property(a => a.Number).ValueGeneratedNever();
    }
}
