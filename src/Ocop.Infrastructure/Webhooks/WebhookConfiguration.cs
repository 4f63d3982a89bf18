using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Infrastructure.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public const string Schema = "webhooks";

    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.ToTable("webhooks", Schema, Check);
        webhook.Property(w => w.Url).HasMaxLength(WebhookTarget.LongestUrl);
        webhook.Property(w => w.Description).HasMaxLength(Webhook.LongestDescription);
        webhook.PrimitiveCollection(w => w.EventTypes).ElementType().HasMaxLength(EventType.LongestCode);
        webhook.OwnsMany(w => w.Secrets, ConfigureSecrets);

        webhook.HasIndex(w => new { w.CreatedAt, w.Id });
        webhook.HasIndex(w => w.ClientId);
        webhook.HasOne<ApiClient>().WithMany().HasForeignKey(w => w.ClientId).OnDelete(DeleteBehavior.Restrict);
        webhook.HasOne<User>().WithMany().HasForeignKey(w => w.CreatedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<Webhook> table)
    {
        table.HasCheckConstraint("ck_webhooks_url", "url LIKE 'https://%'");
        table.HasCheckConstraint("ck_webhooks_event_types", "cardinality(event_types) > 0");
        table.HasCheckConstraint(
            "ck_webhooks_disabled",
            "(state = 'disabled') = (disabled_at IS NOT NULL) AND (state = 'disabled') = (disabled_for IS NOT NULL)"
        );
    }

    private static void ConfigureSecrets(OwnedNavigationBuilder<Webhook, WebhookSecret> secret)
    {
        secret.ToTable("secrets", Schema, table => table.HasCheckConstraint("ck_secrets_end", "ends_at >= drawn_at"));
        secret.WithOwner().HasForeignKey("WebhookId");
        secret.HasKey("WebhookId", nameof(WebhookSecret.Number));
        secret.Property(s => s.Number).ValueGeneratedNever();
    }
}
