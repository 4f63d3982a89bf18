using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;
using FormerName = Ocop.Domain.Producers.FormerName;

namespace Ocop.Infrastructure.Producers;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    private const int LongestCode = 30;
    private const int LongestClass = 50;

    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable(
            "products",
            schema: "producers",
            table => table.HasCheckConstraint("ck_products_name", "name <> ''")
        );
        product.Property(p => p.Name).HasMaxLength(Product.LongestName).SortsInVietnamese();
        product.Property(p => p.Standard).HasMaxLength(Product.LongestStandard);
        product
            .Property(p => p.Code)
            .HasConversion(code => code!.ToString(), text => ProductCode.Parse(text, null))
            .HasMaxLength(LongestCode);
        product.ComplexProperty(
            p => p.Classification,
            classification =>
            {
                classification.Property(c => c!.Sector).HasMaxLength(LongestClass);
                classification.Property(c => c!.Group).HasMaxLength(LongestClass);
                classification.Property(c => c!.Subgroup).HasMaxLength(LongestClass);
            }
        );
        product.IsSearchedBy("name || ' ' || coalesce(code, '')");

        product.HasOne<Producer>().WithMany().HasForeignKey(p => p.ProducerId).OnDelete(DeleteBehavior.Restrict);
        product.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        product.HasIndex(p => p.Code).Keeps(Product.Rules.ACodeNamesOneProduct);
        product.HasIndex(p => p.ProducerId);
        product.HasIndex(p => p.UnitId);
        product.HasIndex(p => new { p.Name, p.Id });
        product.OwnsMany(p => p.FormerNames, ConfigureFormerNames);
        product.OwnsMany(p => p.Variants, ConfigureVariants);
    }

    private static void ConfigureFormerNames(OwnedNavigationBuilder<Product, FormerName> former)
    {
        former.ToTable("former_product_names", schema: "producers");
        former.WithOwner().HasForeignKey("ProductId");
        former.HasKey("ProductId", nameof(FormerName.Number));
        former.Property(f => f.Number).ValueGeneratedNever();
        former.Property(f => f.Name).HasMaxLength(Product.LongestName);
    }

    private static void ConfigureVariants(OwnedNavigationBuilder<Product, Variant> variant)
    {
        variant.ToTable("product_variants", schema: "producers");
        variant.WithOwner().HasForeignKey("ProductId");
        variant.HasKey("ProductId", nameof(Variant.Number));
        variant.Property(v => v.Number).ValueGeneratedNever();
        variant.Property(v => v.Packing).HasMaxLength(Product.LongestPacking);
    }
}
