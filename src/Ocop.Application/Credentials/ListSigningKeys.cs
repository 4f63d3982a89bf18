using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>Every key that a signature of ours may be checked with, whenever it was made.</summary>
public sealed record ListSigningKeys : IQuery<JsonWebKeySetView>
{
    internal sealed class Handler(IOcopDb db, SigningKeys keys) : IRequestHandler<ListSigningKeys, JsonWebKeySetView>
    {
        public async Task<JsonWebKeySetView> Handle(ListSigningKeys query, CancellationToken cancellationToken)
        {
            var distrusted = keys.Distrusted;
            var known = await db.Set<PublicKey>()
                .AsNoTracking()
                .Where(key => !distrusted.Contains(key.Id))
                .OrderBy(key => key.KnownSince)
                .ThenBy(key => key.Id)
                .ToListAsync(cancellationToken);

            return new([.. known.Select(JsonWebKeyView.Of)]);
        }
    }
}

/// <summary>Public keys (RFC 7517).</summary>
/// <param name="Keys">In the order in which they came into use; former ones stay as long as what they signed is checked.</param>
public sealed record JsonWebKeySetView(IReadOnlyList<JsonWebKeyView> Keys);

/// <summary>One public key (RFC 7517, RFC 7518).</summary>
/// <param name="Kty">The kind: always EC.</param>
/// <param name="Crv">The curve: always P-256.</param>
/// <param name="X">A coordinate, base64url.</param>
/// <param name="Y">The other coordinate, base64url.</param>
/// <param name="Kid">The key's name, its thumbprint by RFC 7638.</param>
/// <param name="Use">Always sig.</param>
/// <param name="Alg">Always ES256.</param>
public sealed record JsonWebKeyView(string Kty, string Crv, string X, string Y, string Kid, string Use, string Alg)
{
    internal static JsonWebKeyView Of(PublicKey key) => new("EC", "P-256", key.X, key.Y, key.Id, "sig", "ES256");
}
