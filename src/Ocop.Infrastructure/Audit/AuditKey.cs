using System.Security.Cryptography;
using System.Text;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>
/// The secret of this deployment that hashes of states are keyed with. Without it nobody who reads the log can try out
/// names, addresses or phone numbers until one fits; and as each record has a key of its own, equal contents of two
/// records do not show either.
/// </summary>
public sealed class AuditKey
{
    private byte[]? _secret;

    internal async ValueTask<byte[]> ReadAsync(OcopDbContext db, CancellationToken cancellationToken) =>
        _secret ??= await db
            .Database.SqlQuery<byte[]>($"""SELECT secret AS "Value" FROM audit.keys""")
            .SingleAsync(cancellationToken);

    internal static byte[] For(byte[] secret, string type, Guid id) =>
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{type}/{id}"));
}
