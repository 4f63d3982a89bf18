using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Infrastructure.Certification;

internal sealed class RecognitionHistoryConfiguration : IEntityTypeConfiguration<RecognitionHistory>
{
    private const string Schema = "certification";
    private const string HistoryId = "HistoryId";

    public void Configure(EntityTypeBuilder<RecognitionHistory> history)
    {
        history.ToTable("recognition_histories", Schema);
        history.HasIndex(h => h.ProductId).IsUnique();
        history.HasOne<Product>().WithMany().HasForeignKey(h => h.ProductId).OnDelete(DeleteBehavior.Restrict);
        history.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(h => h.UnitId).OnDelete(DeleteBehavior.Restrict);
        history.OwnsMany(h => h.Records, Records);
    }

    private static void Records(OwnedNavigationBuilder<RecognitionHistory, RecognitionRecord> record)
    {
        record.ToTable(
            "recognition_records",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_recognition_records_star", "star BETWEEN 1 AND 5");
                table.HasCheckConstraint(
                    "ck_recognition_records_certificate",
                    "certificate_id IS NULL OR (recognised_on_precision = 'day' AND decision_number IS NOT NULL)"
                );
                table.HasCheckConstraint(
                    "ck_recognition_records_day",
                    "(recognised_on_earliest = recognised_on_latest) = (recognised_on_precision = 'day')"
                );
            }
        );
        record.WithOwner().HasForeignKey(HistoryId);
        record.HasKey(HistoryId, nameof(RecognitionRecord.Number));
        record.Property(r => r.Number).ValueGeneratedNever();
        record.Property(r => r.DecisionNumber).HasMaxLength(RecognitionDecision.LongestNumber);
        record.Property(r => r.ProductName).HasMaxLength(Product.LongestName);
        record.Property(r => r.ProducerName).HasMaxLength(Producer.LongestName);
        record.OwnsOne(r => r.RecognisedOn);
        record.Navigation(r => r.RecognisedOn).IsRequired();
        record.HasIndex(r => r.CertificateId).IsUnique();
        record.HasOne<Certificate>().WithMany().HasForeignKey(r => r.CertificateId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Regulation>().WithMany().HasForeignKey(r => r.RegulationId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
