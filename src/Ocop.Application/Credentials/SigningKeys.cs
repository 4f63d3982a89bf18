using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>
/// A private key that signs with ES256. It may lie in a file or never leave a device (PKCS#11): only what it signs comes
/// out of it.
/// </summary>
public interface ISigningKey
{
    PublicKey Public { get; }

    /// <returns>The signature as RFC 7518 has it: 64 bytes, R and S.</returns>
    byte[] Sign(ReadOnlySpan<byte> data);
}

/// <summary>The keys that this server was given.</summary>
/// <param name="Current">What it signs with; none when nobody has configured one.</param>
/// <param name="Next">Published ahead of its use, so that verifiers hold it by then.</param>
/// <param name="Distrusted">Ids of keys that somebody else may have: what they signed proves nothing any more.</param>
public sealed record SigningKeys(ISigningKey? Current, PublicKey? Next, IReadOnlyCollection<string> Distrusted)
{
    /// <exception cref="RuleBrokenException">There is none.</exception>
    public ISigningKey Required
    {
        get
        {
            IssuedCredential.Rules.ThereIsASigningKey.Require(Current is not null);
            return Current;
        }
    }

    public IEnumerable<PublicKey> Published => new[] { Current?.Public, Next }.OfType<PublicKey>();
}
