using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Common;

/// <summary>
/// A name-based UUID over SHA-256 in this system's own namespace: version 8 as in RFC 9562, appendix B.2, because
/// version 5 would bind us to SHA-1.
/// </summary>
internal static class NameBasedUuid
{
    /// <summary>Chosen once; another namespace would give all reference data of every deployment other ids.</summary>
    private static readonly Guid Namespace = new("6f1c9d0e-5b0a-4c1e-9a57-0c0b9a2f7d34");

    public static Guid Of(string name)
    {
        byte[] named = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var uuid = SHA256.HashData(named).AsSpan(0, 16);

        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new(uuid, bigEndian: true);
    }
}
