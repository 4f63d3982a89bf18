using System.Security.Cryptography;
using Ocop.Application.Credentials;
using Ocop.Domain.Credentials;

namespace Ocop.Infrastructure.Credentials;

/// <summary>A private key of a PEM file (PKCS#8 or SEC 1, not encrypted), held for as long as the server runs.</summary>
internal sealed class FileSigningKey : ISigningKey, IDisposable
{
    private readonly ECDsa _key;
    private readonly Lock _turn = new(); // the platform's keys do not promise to serve two at once

    private FileSigningKey(ECDsa key, DateTimeOffset now) =>
        (_key, Public) = (key, PublicKey.Of(key.ExportParameters(includePrivateParameters: false), now));

    public PublicKey Public { get; }

    /// <exception cref="InvalidOperationException">There is no such file, or no key of P-256 in it.</exception>
    public static FileSigningKey Read(string path, DateTimeOffset now)
    {
        var key = KeyIn(path);
        try
        {
            _ = key.SignData([], HashAlgorithmName.SHA256); // a public key reads just as well
            return new(key, now);
        }
        catch (CryptographicException unusable)
        {
            throw new InvalidOperationException($"{path} holds no private key.", unusable);
        }
    }

    /// <summary>The public half of whichever half the file holds.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or no key of P-256 in it.</exception>
    public static PublicKey ReadPublic(string path, DateTimeOffset now)
    {
        using var key = KeyIn(path);
        return PublicKey.Of(key.ExportParameters(includePrivateParameters: false), now);
    }

    /// <summary>Makes the file where it is missing; of two servers that start together the first one's stays.</summary>
    public static void MakeIfMissing(string path)
    {
        if (File.Exists(path))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{path}.{Guid.CreateVersion7():N}";
        File.WriteAllText(draft, key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (_turn)
            return _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    public void Dispose() => _key.Dispose();

    private static ECDsa KeyIn(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            _ = PublicKey.Of(key.ExportParameters(includePrivateParameters: false), DateTimeOffset.MinValue);
            return key;
        }
        catch (Exception unreadable) when (unreadable is IOException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new InvalidOperationException(
                $"{path} must be a PEM file with a key of the curve P-256.",
                unreadable
            );
        }
    }
}
