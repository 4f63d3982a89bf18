using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Certification;

internal sealed class CertificateScopeConfiguration : IEntityTypeConfiguration<CertificateScope>
{
    private const string Schema = "certification";
    private const string ScopeId = "ScopeId";
    private const string StatementNumber = "StatementNumber";

    public void Configure(EntityTypeBuilder<CertificateScope> scope)
    {
        scope.ToTable("scopes", Schema);
        scope.HasIndex(s => s.CertificateId).Keeps(CertificateScope.Rules.ACertificateHasOneScope);
        scope.HasIndex(s => s.ProductId);
        scope.HasOne<Certificate>().WithMany().HasForeignKey(s => s.CertificateId).OnDelete(DeleteBehavior.Restrict);
        scope.HasOne<Product>().WithMany().HasForeignKey(s => s.ProductId).OnDelete(DeleteBehavior.Restrict);
        scope.OwnsMany(s => s.Statements, Statements);
    }

    private static void Statements(OwnedNavigationBuilder<CertificateScope, ScopeStatement> statement)
    {
        statement.ToTable(
            "scope_statements",
            Schema,
            table => table.HasCheckConstraint("ck_scope_statements_because", "number = 1 OR because IS NOT NULL")
        );
        statement.WithOwner().HasForeignKey(ScopeId);
        statement.HasKey(ScopeId, nameof(ScopeStatement.Number));
        statement.Property(s => s.Number).ValueGeneratedNever();
        statement.Property(s => s.Because).HasMaxLength(CertificateScope.LongestReason);
        statement.HasOne<User>().WithMany().HasForeignKey(s => s.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        statement.OwnsMany(s => s.Items, Items);
    }

    private static void Items(OwnedNavigationBuilder<ScopeStatement, ScopeItem> item)
    {
        item.ToTable(
            "scope_items",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_scope_items_gtin", "gtin ~ '^[0-9]{14}$'");
                table.HasCheckConstraint(
                    "ck_scope_items_gtin_core",
                    "(gtin IS NULL) = (gtin_core IS NULL) AND substr(gtin, 2, 12) = gtin_core"
                );
            }
        );
        item.WithOwner().HasForeignKey(ScopeId, StatementNumber);
        item.HasKey(ScopeId, StatementNumber, nameof(ScopeItem.Position));
        item.Property(i => i.Position).ValueGeneratedNever();
        item.Property(i => i.Variant).HasMaxLength(CertificateScope.LongestVariant);
        item.Property(i => i.PackSize).HasMaxLength(CertificateScope.LongestPackSize);
        item.Property(i => i.Gtin)
            .HasConversion(gtin => gtin!.ToString(), text => Gtin.Parse(text, null))
            .HasMaxLength(Gtin.Length);
        item.Property(i => i.GtinCore).HasMaxLength(Gtin.CoreLength);
        item.HasIndex(i => i.GtinCore);
        item.HasIndex(ScopeId, StatementNumber, nameof(ScopeItem.Gtin))
            .Keeps(CertificateScope.Rules.ANumberIsNamedOnce);
    }
}
