using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Identity;

/// <summary>Opens the account once when the telephone is lost. Only its hash is known here.</summary>
public sealed class RecoveryCode
{
    private RecoveryCode() { }

    internal RecoveryCode(int number, byte[] hash) => (Number, Hash) = (number, hash);

    /// <summary>Counts from 1.</summary>
    public int Number { get; private init; }

    public byte[] Hash { get; private init; } = [];

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>
    /// A plain hash is enough, because a code has more random bits than anybody can try; with the user in it, equal
    /// codes of two users would not show.
    /// </summary>
    internal static byte[] HashOf(Id<User> user, string code) =>
        SHA256.HashData([.. user.Value.ToByteArray(), .. Encoding.UTF8.GetBytes(code)]);

    internal void Use(DateTimeOffset now) => UsedAt = now;
}
