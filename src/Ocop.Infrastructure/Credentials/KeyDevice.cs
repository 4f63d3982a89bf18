using System.Security.Cryptography;

namespace Ocop.Infrastructure.Credentials;

/// <summary>
/// Keys that never leave a device: a security module or a token behind PKCS#11, reached through OpenSSL's engine
/// <c>pkcs11</c> and named by a URI of RFC 7512.
/// </summary>
internal static class KeyDevice
{
    private const string Engine = "pkcs11";

    public static bool IsNamedBy(string setting) => setting.StartsWith("pkcs11:", StringComparison.Ordinal);

    /// <param name="uri">Such as <c>pkcs11:token=ocop;object=2026?pin-source=file:/run/secrets/pin</c>. It never holds the
    /// PIN itself, because the engine prints the URI of a key that it does not find.</param>
    /// <exception cref="InvalidOperationException">The device cannot be reached, refuses the PIN, or has no such key.</exception>
    public static ECDsa Open(string uri)
    {
        if (!OperatingSystem.IsLinux())
            throw new InvalidOperationException("Keys on a device (pkcs11:) need OpenSSL as Linux has it.");

        if (uri.Contains("pin-value", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                "Put the PIN of the signing key into a file: pin-source, not pin-value."
            );
        }

        try
        {
            using var handle = SafeEvpPKeyHandle.OpenPrivateKeyFromEngine(Engine, uri);
            return new ECDsaOpenSsl(handle);
        }
        catch (CryptographicException unreachable)
        {
            throw new InvalidOperationException(
                "The signing key cannot be opened on its device: check the URI, the PIN, OpenSSL's engine “pkcs11” and PKCS11_MODULE_PATH.",
                unreachable
            );
        }
    }
}
