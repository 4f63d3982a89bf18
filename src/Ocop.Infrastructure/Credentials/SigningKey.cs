using System.Security.Cryptography;
using Ocop.Application.Credentials;
using Ocop.Domain.Credentials;

namespace Ocop.Infrastructure.Credentials;

/// <summary>A private key, opened once and held for as long as the server runs.</summary>
internal sealed class SigningKey : ISigningKey, IDisposable
{
    private readonly ECDsa _key;
    private readonly Lock _turn = new(); // the platform's keys do not promise to serve two at once

    private SigningKey(ECDsa key, DateTimeOffset now) => (_key, Public) = (key, PublicHalf(key, now));

    public PublicKey Public { get; }

    /// <param name="setting">The path of a PEM file, or the URI of a key on a device.</param>
    /// <exception cref="InvalidOperationException">There is none, it is not of the curve P-256, or it cannot sign.</exception>
    public static SigningKey Open(string setting, DateTimeOffset now)
    {
        var key = KeyNamed(setting);
        try
        {
            _ = key.SignData([], HashAlgorithmName.SHA256); // a public key opens just as well
            return new(key, now);
        }
        catch (CryptographicException unusable)
        {
            key.Dispose();
            throw new InvalidOperationException("The signing key is no private key.", unusable);
        }
    }

    /// <summary>The public half of whichever half the setting names.</summary>
    /// <inheritdoc cref="Open"/>
    public static PublicKey OpenPublic(string setting, DateTimeOffset now)
    {
        using var key = KeyNamed(setting);
        return PublicHalf(key, now);
    }

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (_turn)
            return _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    public void Dispose() => _key.Dispose();

    private static ECDsa KeyNamed(string setting) =>
        KeyDevice.IsNamedBy(setting) ? KeyDevice.Open(setting) : KeyFile.Open(setting);

    private static PublicKey PublicHalf(ECDsa key, DateTimeOffset now)
    {
        try
        {
            return PublicKey.Of(key.ExportParameters(includePrivateParameters: false), now);
        }
        catch (ArgumentException otherCurve)
        {
            throw new InvalidOperationException("A signing key must be of the curve P-256.", otherCurve);
        }
    }
}
