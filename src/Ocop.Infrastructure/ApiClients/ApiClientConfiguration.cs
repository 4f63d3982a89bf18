using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Credentials;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.ApiClients;

internal sealed class ApiClientConfiguration : IEntityTypeConfiguration<ApiClient>
{
    public const string Schema = "api_clients";

    public void Configure(EntityTypeBuilder<ApiClient> client)
    {
        client.ToTable("clients", Schema, Check);
        client.Property(c => c.Name).HasMaxLength(ApiClient.LongestName).SortsInVietnamese();
        client.Property(c => c.AgencyCode).HasMaxLength(ApiClient.LongestCode);
        client.Property(c => c.ContactEmail).HasMaxLength(ApiClient.LongestEmail);
        client.Property(c => c.Reason).HasMaxLength(ApiClient.LongestReason);
        client.PrimitiveCollection(c => c.Scopes).ElementType().HasMaxLength(ApiScope.LongestCode);
        client.OwnsMany(c => c.Credentials, ConfigureCredentials);

        client.HasIndex(c => new { c.RequestedAt, c.Id });
        client.HasIndex(c => new { c.Name, c.Id });
        client.HasIndex(c => c.UnitId);
        client.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        client
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(c => c.TerritoryId)
            .OnDelete(DeleteBehavior.Restrict);
        client.HasOne<User>().WithMany().HasForeignKey(c => c.RequestedBy).OnDelete(DeleteBehavior.Restrict);
        client.HasOne<User>().WithMany().HasForeignKey(c => c.DecidedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<ApiClient> table)
    {
        table.HasCheckConstraint("ck_clients_scopes", "cardinality(scopes) > 0");
        table.HasCheckConstraint(
            "ck_clients_decision",
            """
            CASE
                WHEN state = 'requested' THEN decided_by IS NULL AND decided_at IS NULL
                ELSE decided_by IS NOT NULL AND decided_at IS NOT NULL AND decided_by <> requested_by AND decided_at >= requested_at
                    AND (reason IS NULL) = (state = 'approved')
            END
            """
        );
        table.HasCheckConstraint(
            "ck_clients_quota",
            $"""
            CASE
                WHEN state IN ('requested', 'refused') THEN quota_per_hour = 0
                ELSE quota_per_hour BETWEEN 1 AND {ApiClient.MostQuota}
            END
            """
        );
    }

    private static void ConfigureCredentials(OwnedNavigationBuilder<ApiClient, ClientCredential> credential)
    {
        credential.ToTable(
            "credentials",
            Schema,
            table =>
            {
                table.HasCheckConstraint(
                    "ck_credentials_kind",
                    """
                    CASE kind
                        WHEN 'public_key' THEN hash IS NULL AND key_id IS NOT NULL AND x IS NOT NULL AND y IS NOT NULL
                        ELSE octet_length(hash) = 32 AND hash IS NOT NULL AND hint IS NOT NULL AND key_id IS NULL
                    END
                    """
                );
                table.HasCheckConstraint("ck_credentials_api_key", "kind <> 'api_key' OR ends_at IS NOT NULL");
                table.HasCheckConstraint("ck_credentials_end", "ends_at >= issued_at");
            }
        );
        credential.WithOwner().HasForeignKey("ClientId");
        credential.HasKey("ClientId", nameof(ClientCredential.Number));
        credential.Property(c => c.Number).ValueGeneratedNever();
        credential.Property(c => c.Hint).HasMaxLength(SecretText.Length);
        credential.Property(c => c.KeyId).HasMaxLength(PublicKey.LengthOfId);
        credential.Property(c => c.X).HasMaxLength(PublicKey.LengthOfCoordinate);
        credential.Property(c => c.Y).HasMaxLength(PublicKey.LengthOfCoordinate);
        credential.HasIndex(c => c.KeyId).Keeps(ApiClient.Rules.ACredentialBelongsToOneClient);
        credential.HasIndex(c => c.Hash).Keeps(ApiClient.Rules.ACredentialBelongsToOneClient);
        credential.HasOne<User>().WithMany().HasForeignKey(c => c.IssuedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
