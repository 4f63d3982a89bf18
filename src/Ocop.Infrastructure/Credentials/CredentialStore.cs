using Ocop.Application.Credentials;
using Ocop.Domain.Certification;
using Ocop.Domain.Credentials;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Credentials;

/// <summary>One text for each certificate, format and key, whichever of two requests comes first.</summary>
internal sealed class CredentialStore(OcopDbContext db) : ICredentialStore
{
    public const string Schema = "certification";

    public async Task<string> KeepAsync(IssuedCredential credential, CancellationToken cancellationToken)
    {
        var (certificate, format) = (credential.CertificateId.Value, SnakeCase.Of(credential.Format.ToString()));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO certification.credentials (certificate_id, format, key_id, token, signed_at)
            VALUES ({certificate}, {format}, {credential.KeyId}, {credential.Token}, {credential.SignedAt})
            ON CONFLICT (certificate_id, format, key_id) DO NOTHING
            """,
            cancellationToken
        );

        return await db.Set<IssuedCredential>()
            .Where(one => one.CertificateId == credential.CertificateId && one.Format == credential.Format)
            .Where(one => one.KeyId == credential.KeyId)
            .Select(one => one.Token)
            .SingleAsync(cancellationToken);
    }
}

internal sealed class IssuedCredentialConfiguration : IEntityTypeConfiguration<IssuedCredential>
{
    public void Configure(EntityTypeBuilder<IssuedCredential> credential)
    {
        credential.ToTable("credentials", CredentialStore.Schema);
        credential.HasKey(c => new
        {
            c.CertificateId,
            c.Format,
            c.KeyId,
        });
        credential.Property(c => c.Format).HasMaxLength(30);
        credential.Property(c => c.KeyId).HasMaxLength(PublicKey.LengthOfId);
        credential
            .HasOne<Certificate>()
            .WithMany()
            .HasForeignKey(c => c.CertificateId)
            .OnDelete(DeleteBehavior.Restrict);
        credential.HasOne<PublicKey>().WithMany().HasForeignKey(c => c.KeyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatusEntryConfiguration : IEntityTypeConfiguration<StatusEntry>
{
    public void Configure(EntityTypeBuilder<StatusEntry> entry)
    {
        entry.ToTable(
            "status_entries",
            CredentialStore.Schema,
            table => table.HasCheckConstraint("ck_status_entries_index", "index >= 0")
        );
        entry.HasKey(e => e.CertificateId);
        entry.HasIndex(e => e.Index).IsUnique();
        entry
            .HasOne<Certificate>()
            .WithOne()
            .HasForeignKey<StatusEntry>(e => e.CertificateId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
