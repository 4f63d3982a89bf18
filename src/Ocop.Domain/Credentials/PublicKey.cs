using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Credentials;

/// <summary>
/// What a signature of ours is checked with: a point of the curve P-256, for ES256 (RFC 7518). Its coordinates and its name
/// are base64url, as they stand in a JSON Web Key.
/// </summary>
public sealed record PublicKey
{
    public const int LengthOfId = 43;
    public const int LengthOfCoordinate = 43;

    private PublicKey() { }

    /// <summary>The thumbprint of the key (RFC 7638), so that a name never means two keys.</summary>
    public string Id { get; private init; } = null!;

    public string X { get; private init; } = null!;

    public string Y { get; private init; } = null!;

    /// <summary>The first time that a server had it; keys are published in this order.</summary>
    public DateTimeOffset KnownSince { get; private init; }

    /// <exception cref="ArgumentException">It is a key of another curve.</exception>
    public static PublicKey Of(ECParameters key, DateTimeOffset knownSince)
    {
        if (key.Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
            throw new ArgumentException("ES256 signs with keys of the curve P-256 only.", nameof(key));

        var (x, y) = (Base64Url.EncodeToString(key.Q.X), Base64Url.EncodeToString(key.Q.Y));

        return new()
        {
            Id = Thumbprint(x, y),
            X = x,
            Y = y,
            KnownSince = knownSince,
        };
    }

    /// <summary>RFC 7638: the required members in the order of their names, without spaces.</summary>
    private static string Thumbprint(string x, string y) =>
        Base64Url.EncodeToString(
            SHA256.HashData(Encoding.UTF8.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}"""))
        );
}
