using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Producers;

internal sealed class ProducerConfiguration : IEntityTypeConfiguration<Producer>
{
    public void Configure(EntityTypeBuilder<Producer> producer)
    {
        producer.ToTable("producers", schema: "producers", Check);
        producer.Property(p => p.Name).HasMaxLength(Producer.LongestName).SortsInVietnamese();
        producer.Property(p => p.LocalCapitalPercent).HasPrecision(5, 2);
        producer.ComplexProperty(p => p.Registration);
        producer.ComplexProperty(p => p.Workforce);
        producer.ComplexProperty(p => p.Representative);
        producer.ComplexProperty(p => p.Contacts);
        producer.IsSearchedBy("name || ' ' || coalesce(registration_number, '')");

        producer.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        producer.HasIndex(p => new { p.UnitId, p.Kind });
        producer.HasIndex(p => new { p.Name, p.Id });
        producer.OwnsMany(p => p.FinancialYears, ConfigureFinancialYears);
    }

    private static void Check(TableBuilder<Producer> table)
    {
        table.HasCheckConstraint("ck_producers_name", "name <> ''");
        table.HasCheckConstraint("ck_producers_local_capital", "local_capital_percent BETWEEN 0 AND 100");
        table.HasCheckConstraint(
            "ck_producers_workforce",
            "workforce_from_the_commune BETWEEN 0 AND workforce_workers"
        );
    }

    private static void ConfigureFinancialYears(OwnedNavigationBuilder<Producer, FinancialYear> year)
    {
        year.ToTable(
            "financial_years",
            schema: "producers",
            table => table.HasCheckConstraint("ck_financial_years_year", "year BETWEEN 1900 AND 2999")
        );
        year.WithOwner().HasForeignKey("ProducerId");
        year.HasKey("ProducerId", nameof(FinancialYear.Year));
        year.Property(y => y.Year).ValueGeneratedNever();
    }
}
