using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Register;

internal sealed class RegisterEntryConfiguration : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> entry)
    {
        entry.ToTable("entries", schema: "register", Check);

        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Name).SortsInVietnamese();
        Search(entry);
        entry
            .Property<string?>(RegisterColumns.DecisionKey)
            .HasComputedColumnSql(
                """lower(regexp_replace(normalize(decision_number, NFC), '\s', '', 'g') COLLATE "vi-x-icu")""",
                stored: true
            );
        entry
            .Property<string?>(RegisterColumns.ProducerKey)
            .HasComputedColumnSql(
                "coalesce(producer_id::text, public.ocop_fold(producer_name) || province_today_id::text)",
                stored: true
            );

        entry
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(e => e.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(e => e.CommuneId).OnDelete(DeleteBehavior.Restrict);
        entry
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(e => e.ProvinceTodayId)
            .OnDelete(DeleteBehavior.Restrict);

        entry.HasIndex(e => e.CertificateNumber).IsUnique().HasFilter("turn = 0");
        entry.Property(e => e.VerificationCode).HasMaxLength(VerificationCode.Length);
        entry.HasIndex(e => e.VerificationCode).IsUnique().HasFilter("turn = 0");

        // One recognition is the last to speak for its product, so that the product is listed once.
        entry
            .HasIndex(e => e.ProductId, "ix_entries_standing")
            .IsUnique()
            .HasFilter("stands_from < replaced_from AND replaced_from = 'infinity'");

        Sort(entry);
    }

    /// <summary>By words without marks and as typed, and in a sample that tells whether there are many.</summary>
    private static void Search(EntityTypeBuilder<RegisterEntry> entry)
    {
        entry.IsSearchedBy("spoken_text");
        entry
            .Property<bool>(RegisterColumns.InSample)
            .HasComputedColumnSql(
                $"get_byte(uuid_send(product_id), 15) < {256 / RegisterColumns.SampledOneIn}",
                stored: true
            );

        entry.HasIndex(e => e.SpokenText).FindsWords();
        entry.HasIndex([SearchColumn.Name], "ix_entries_search_text_in_sample").FindsWords().HasFilter("in_sample");
    }

    /// <summary>One index for each order a page can have, ending in the key that pages follow each other by.</summary>
    private static void Sort(EntityTypeBuilder<RegisterEntry> entry)
    {
        entry.HasIndex(e => e.ProductId);
        entry.HasIndex(e => new { e.Name, e.ProductId });
        entry.HasIndex(e => new { e.Star, e.ProductId });
        entry.HasIndex(e => new { e.EffectiveFrom, e.ProductId });
        entry.HasIndex(e => new { e.LastDay, e.ProductId });
        entry.HasIndex(e => new
        {
            e.ProvinceTodayId,
            e.Star,
            e.Name,
            e.ProductId,
        });
        entry.HasIndex(e => new
        {
            e.ProvinceTodayId,
            e.Name,
            e.ProductId,
        });
        entry.HasIndex(e => e.ProvinceId);
        entry.HasIndex(e => e.CommuneId);
        entry.HasIndex(e => e.ProducerId);
        entry.HasIndex(RegisterColumns.DecisionKey);
        entry.HasIndex(e => e.SourceUrl);
    }

    private static void Check(TableBuilder<RegisterEntry> table)
    {
        table.HasCheckConstraint("ck_entries_star", "star BETWEEN 1 AND 5");
        table.HasCheckConstraint("ck_entries_period", "effective_from <= last_day");
        table.HasCheckConstraint(
            "ck_entries_standing",
            "stands_from <= replaced_from AND effective_from <= stands_from"
        );
        table.HasCheckConstraint(
            "ck_entries_certificate",
            "certificate_number IS NULL OR (issue_precision = 'day' AND decision_number IS NOT NULL "
                + "AND decided_on IS NOT NULL AND issuing_body IS NOT NULL)"
        );
        table.HasCheckConstraint(
            "ck_entries_end",
            "num_nonnulls(revoked_from, withdrawn_from, superseded_from) = 0 OR "
                + "certificate_number IS NULL OR (end_paper IS NOT NULL AND end_reason IS NOT NULL)"
        );
        table.HasCheckConstraint("ck_entries_decided_on", "(decided_on IS NULL) = (decided_precision = 'unknown')");
    }
}
