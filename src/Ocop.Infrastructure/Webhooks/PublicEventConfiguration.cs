using Ocop.Domain.Webhooks;

namespace Ocop.Infrastructure.Webhooks;

internal sealed class PublicEventConfiguration : IEntityTypeConfiguration<PublicEvent>
{
    private const int LongestWord = 40;

    public void Configure(EntityTypeBuilder<PublicEvent> happened)
    {
        happened.ToTable(
            "events",
            WebhookConfiguration.Schema,
            table =>
                table.HasCheckConstraint(
                    "ck_events_subject",
                    """
                    CASE
                        WHEN type = 'webhook.test' THEN product_id IS NULL AND certificate_number IS NULL AND spread_at IS NOT NULL
                        ELSE product_id IS NOT NULL AND (certificate_number IS NOT NULL) = starts_with(type, 'certificate.')
                    END
                    """
                )
        );
        happened.Property(e => e.Type).HasMaxLength(EventType.LongestCode);
        happened.Property(e => e.CertificateNumber).HasMaxLength(LongestWord);
        happened.Property(e => e.Reason).HasMaxLength(LongestWord);

        happened.HasIndex(e => e.HappenedAt);
        happened.HasIndex(e => e.Id, "ix_events_to_spread").HasFilter("spread_at IS NULL");
    }
}
