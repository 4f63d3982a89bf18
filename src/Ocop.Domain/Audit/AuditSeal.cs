using System.Security.Cryptography;

namespace Ocop.Domain.Audit;

/// <summary>
/// The link that puts one entry into its place in the chain. Its hash covers the entry and, through the hash before it,
/// all that came earlier: nothing can be changed, removed, inserted or moved without another hash from there on.
/// </summary>
public sealed class AuditSeal
{
    private static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    private AuditSeal() { }

    /// <summary>Counts from 1 without gaps.</summary>
    public long Position { get; private init; }

    /// <summary>The <see cref="AuditEntry.Number"/> of the entry.</summary>
    public long EntryNumber { get; private init; }

    /// <summary>SHA-256 of the hash before it, 32 zero bytes for the first, followed by the entry.</summary>
    public byte[] Hash { get; private init; } = null!;

    /// <param name="last">The seal at the end of the chain; none while there is no chain.</param>
    public static AuditSeal After(AuditSeal? last, AuditEntry entry) =>
        new()
        {
            Position = (last?.Position ?? 0) + 1,
            EntryNumber = entry.Number,
            Hash = SHA256.HashData([.. last?.Hash ?? Beginning, .. entry.ToCanonicalBytes()]),
        };

    public static IEnumerable<AuditSeal> After(AuditSeal? last, IEnumerable<AuditEntry> entries)
    {
        foreach (var entry in entries)
            yield return last = After(last, entry);
    }
}
