using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Audit;

/// <summary>
/// The state of the chain at the end of a day in Vietnam, for everybody to keep: who holds yesterday's root can tell
/// whether anything before it has been rewritten since, even by somebody who rewrote every hash in the database.
/// </summary>
public sealed class AuditRoot
{
    private AuditRoot() { }

    public DateOnly Date { get; private init; }

    /// <summary>How many entries were sealed since the root before.</summary>
    public long Entries { get; private init; }

    /// <summary>The last position that it covers.</summary>
    public long LastPosition { get; private init; }

    /// <summary>The hash of the chain at that position.</summary>
    public byte[] ChainHash { get; private init; } = null!;

    /// <summary>The root before; none for the first.</summary>
    public byte[]? PreviousHash { get; private init; }

    /// <summary>SHA-256 of <c>PREVIOUS|DATE|ENTRIES|POSITION|CHAIN</c>, hashes in hexadecimal, in ASCII.</summary>
    public byte[] Hash { get; private init; } = null!;

    /// <param name="last">The last seal of the day, or of an earlier day when nothing happened.</param>
    public static AuditRoot Of(DateOnly date, AuditSeal last, AuditRoot? previous)
    {
        var entries = last.Position - (previous?.LastPosition ?? 0);

        return new()
        {
            Date = date,
            Entries = entries,
            LastPosition = last.Position,
            ChainHash = last.Hash,
            PreviousHash = previous?.Hash,
            Hash = HashOf(date, entries, last.Position, last.Hash, previous?.Hash),
        };
    }

    /// <summary>Whether it says of itself what its hash says, and follows the root given.</summary>
    public bool Follows(AuditRoot? previous) =>
        Hash.AsSpan().SequenceEqual(HashOf(Date, Entries, LastPosition, ChainHash, PreviousHash))
        && Entries == LastPosition - (previous?.LastPosition ?? 0)
        && (previous is null || Date == previous.Date.AddDays(1))
        && PreviousHash.AsSpan().SequenceEqual(previous?.Hash);

    private static byte[] HashOf(DateOnly date, long entries, long position, byte[] chain, byte[]? previous) =>
        SHA256.HashData(
            Encoding.ASCII.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Hex(previous ?? [])}|{date:yyyy-MM-dd}|{entries}|{position}|{Hex(chain)}"
                )
            )
        );

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
