using Ocop.Application.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Producers;

/// <summary>
/// Counts in one statement, so that two dossiers submitted at the same moment get two numbers. Codes that came with
/// imported products are counted too.
/// </summary>
internal sealed class ProductSerials(OcopDbContext db) : IProductSerials
{
    public async Task<int> NextIn(string province, string commune, CancellationToken cancellationToken)
    {
        var prefix = $"{province}-{commune}";
        var numbers = await db
            .Database.SqlQuery<int>(
                $"""
                WITH given AS (
                    SELECT coalesce(max(split_part(substr(code, length({prefix}) + 2), '-', 1)::integer), 0) AS last
                    FROM producers.products
                    WHERE starts_with(code, {prefix} || '-')
                )
                INSERT INTO producers.product_serials AS counted (prefix, last)
                SELECT {prefix}, given.last + 1 FROM given
                ON CONFLICT (prefix) DO UPDATE SET last = greatest(counted.last + 1, excluded.last)
                RETURNING last AS "Value"
                """
            )
            .ToListAsync(cancellationToken);

        return numbers.Single();
    }
}

/// <summary>The last serial given to a product of a commune, by the codes of province and commune.</summary>
internal sealed record ProductSerial(string Prefix, int Last);

internal sealed class ProductSerialConfiguration : IEntityTypeConfiguration<ProductSerial>
{
    public void Configure(EntityTypeBuilder<ProductSerial> serial)
    {
        serial.ToTable(
            "product_serials",
            schema: "producers",
            table => table.HasCheckConstraint("ck_product_serials_last", "last > 0")
        );
        serial.HasKey(s => s.Prefix);
        serial.Property(s => s.Prefix).HasMaxLength(10);
    }
}
