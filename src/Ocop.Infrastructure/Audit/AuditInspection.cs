using System.Data;
using Ocop.Domain.Audit;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>Checks the whole chain against what the entries and the roots say now.</summary>
public sealed class AuditInspection(OcopDbContext db, AuditChain chain)
{
    /// <param name="published">Roots as they were published, by day.</param>
    public async Task<AuditReport> VerifyAsync(
        IReadOnlyDictionary<DateOnly, byte[]> published,
        CancellationToken cancellationToken
    )
    {
        await chain.SealAsync(cancellationToken);
        await using var snapshot = await db.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync($"SET LOCAL statement_timeout = 0", cancellationToken);

        var roots = await db.Set<AuditRoot>().AsNoTracking().ToListAsync(cancellationToken);
        var edge = await db.EdgeAsync(await db.LastSealAsync(cancellationToken), cancellationToken);
        var verification = await GoAlongAsync(roots, edge, cancellationToken);
        foreach (var (day, hash) in published)
            verification.Compare(roots.Find(root => root.Date == day), day, hash);

        return new(
            verification.Checked,
            roots.Count,
            await db.Unsealed(edge).CountAsync(cancellationToken),
            verification.Findings
        );
    }

    private async Task<AuditVerification> GoAlongAsync(
        IEnumerable<AuditRoot> roots,
        ChainEdge edge,
        CancellationToken cancellationToken
    )
    {
        var verification = new AuditVerification(roots);

        var inOrder = db.SealedEntries().OrderBy(pair => pair.Seal.Position).AsAsyncEnumerable();
        await foreach (var pair in inOrder.WithCancellation(cancellationToken))
            verification.Take(pair.Seal, pair.Entry);
        verification.Finish();
        await foreach (var entry in db.PassedBy(edge).AsAsyncEnumerable().WithCancellation(cancellationToken))
            verification.TakeInserted(entry);

        return verification;
    }
}

/// <summary>What an inspection came to.</summary>
/// <param name="Entries">How many links of the chain were checked.</param>
/// <param name="Roots">How many daily roots were checked.</param>
/// <param name="Unsealed">Entries of transactions that were still running.</param>
/// <param name="Findings">Empty when everything is as it was written.</param>
public sealed record AuditReport(long Entries, int Roots, int Unsealed, IReadOnlyList<AuditFinding> Findings);
