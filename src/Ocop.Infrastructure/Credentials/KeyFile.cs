using System.Security.Cryptography;

namespace Ocop.Infrastructure.Credentials;

/// <summary>PEM files with a key of P-256 (PKCS#8, SEC 1 or a public key, not encrypted).</summary>
internal static class KeyFile
{
    /// <exception cref="InvalidOperationException">There is no such file, or no key in it.</exception>
    public static ECDsa Open(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            return key;
        }
        catch (Exception unreadable) when (unreadable is IOException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new InvalidOperationException($"{path} must be a PEM file with a key of its own.", unreadable);
        }
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
}
