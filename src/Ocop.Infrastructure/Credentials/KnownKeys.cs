using Ocop.Application.Common;
using Ocop.Application.Credentials;
using Ocop.Domain.Credentials;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Credentials;

/// <summary>
/// Remembers at every start the public keys that the server was given, and never forgets one: what a former key signed is
/// on packages for years.
/// </summary>
internal sealed class KnownKeys(OcopDbContext db, SigningKeys keys) : IReferenceData
{
    public int Order => 50;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var key in keys.Published)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO certification.signing_keys (id, x, y, known_since)
                VALUES ({key.Id}, {key.X}, {key.Y}, {key.KnownSince})
                ON CONFLICT (id) DO NOTHING
                """,
                cancellationToken
            );
        }
    }
}

internal sealed class PublicKeyConfiguration : IEntityTypeConfiguration<PublicKey>
{
    public void Configure(EntityTypeBuilder<PublicKey> key)
    {
        key.ToTable("signing_keys", CredentialStore.Schema);
        key.HasKey(k => k.Id);
        key.Property(k => k.Id).HasMaxLength(PublicKey.LengthOfId);
        key.Property(k => k.X).HasMaxLength(PublicKey.LengthOfCoordinate);
        key.Property(k => k.Y).HasMaxLength(PublicKey.LengthOfCoordinate);
    }
}
