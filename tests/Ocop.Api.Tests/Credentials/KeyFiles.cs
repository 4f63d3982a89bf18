using System.Security.Cryptography;

namespace Ocop.Api.Tests.Credentials;

/// <summary>Keys as people who run a server make them.</summary>
internal static class KeyFiles
{
    /// <returns>A new file.</returns>
    public static string NewPrivate(ECCurve? curve = null) => New(curve, key => key.ExportPkcs8PrivateKeyPem());

    /// <inheritdoc cref="NewPrivate"/>
    public static string NewPublic() => New(curve: null, key => key.ExportSubjectPublicKeyInfoPem());

    private static string New(ECCurve? curve, Func<ECDsa, string> export)
    {
        using var key = ECDsa.Create(curve ?? ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(Path.GetTempPath(), $"ocop-key-{Guid.CreateVersion7():N}.pem");
        File.WriteAllText(path, export(key));
        return path;
    }
}
