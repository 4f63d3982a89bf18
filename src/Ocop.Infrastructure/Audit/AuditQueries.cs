using Ocop.Domain.Audit;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>An entry with its place in the chain.</summary>
internal sealed class SealedEntry
{
    public required AuditSeal Seal { get; init; }

    /// <summary>None when it has been removed.</summary>
    public required AuditEntry? Entry { get; init; }
}

/// <summary>A place in the order of linking: transactions in the order they began, entries as they were written.</summary>
internal sealed record ChainEdge(string Transaction, long Number)
{
    public static readonly ChainEdge Beginning = new("0", 0);
}

internal static class AuditQueries
{
    public static IQueryable<SealedEntry> SealedEntries(this OcopDbContext db) =>
        db.Set<AuditSeal>()
            .AsNoTracking()
            .LeftJoin(
                db.Set<AuditEntry>(),
                seal => seal.EntryNumber,
                entry => entry.Number,
                (seal, entry) => new SealedEntry { Seal = seal, Entry = entry }
            );

    public static Task<AuditSeal?> LastSealAsync(this OcopDbContext db, CancellationToken cancellationToken) =>
        db.Set<AuditSeal>()
            .AsNoTracking()
            .OrderByDescending(seal => seal.Position)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// Where linking has got to. A transaction that this server has not begun yet tells that the database was restored
    /// from a backup of another one, whose numbers say nothing here: then it is the beginning.
    /// </summary>
    public static async Task<ChainEdge> EdgeAsync(
        this OcopDbContext db,
        AuditSeal? last,
        CancellationToken cancellationToken
    )
    {
        var number = last?.EntryNumber ?? 0;
        var edge = await db.Set<AuditEntry>()
            .FromSql(
                $"""
                SELECT * FROM audit.entries
                WHERE number = {number} AND transaction_id < pg_snapshot_xmax(pg_current_snapshot())
                """
            )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);

        return edge is null
            ? ChainEdge.Beginning
            : new(edge.TransactionId.ToString(System.Globalization.CultureInfo.InvariantCulture), edge.Number);
    }

    /// <summary>
    /// Entries beyond the edge that no link holds yet and before which nothing can come any more: transactions that are
    /// still running, and all that began after the oldest of them, are left for later.
    /// </summary>
    public static IQueryable<AuditEntry> ReadyToLink(this OcopDbContext db, ChainEdge edge, int most) =>
        db.Set<AuditEntry>()
            .FromSql(
                $"""
                SELECT e.* FROM audit.entries AS e
                WHERE (e.transaction_id, e.number) > (CAST(CAST({edge.Transaction} AS text) AS xid8), {edge.Number})
                  AND (e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                    OR e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))
                  AND NOT EXISTS (SELECT FROM audit.seals AS s WHERE s.entry_number = e.number)
                ORDER BY e.transaction_id, e.number
                LIMIT {most}
                """
            )
            .AsNoTracking();

    /// <summary>Entries that linking has passed by: somebody put them there afterwards.</summary>
    public static IQueryable<AuditEntry> PassedBy(this OcopDbContext db, ChainEdge edge) =>
        db.Set<AuditEntry>()
            .FromSql(
                $"""
                SELECT e.* FROM audit.entries AS e
                WHERE (e.transaction_id, e.number) < (CAST(CAST({edge.Transaction} AS text) AS xid8), {edge.Number})
                  AND NOT EXISTS (SELECT FROM audit.seals AS s WHERE s.entry_number = e.number)
                ORDER BY e.transaction_id, e.number
                """
            )
            .AsNoTracking();

    /// <summary>All entries beyond the edge, whether they can be linked already or not.</summary>
    public static IQueryable<AuditEntry> Unsealed(this OcopDbContext db, ChainEdge edge) =>
        db.Set<AuditEntry>()
            .FromSql(
                $"""
                SELECT e.* FROM audit.entries AS e
                WHERE (e.transaction_id, e.number) > (CAST(CAST({edge.Transaction} AS text) AS xid8), {edge.Number})
                  AND NOT EXISTS (SELECT FROM audit.seals AS s WHERE s.entry_number = e.number)
                """
            )
            .AsNoTracking();
}
