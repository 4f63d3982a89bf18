using Ocop.Domain.Audit;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>
/// Links entries into the chain after their transactions have ended, so that writers never wait for each other's hash.
/// One instance links at a time, however many there are.
/// </summary>
public sealed class AuditChain(OcopDbContext db, AuditDays days)
{
    /// <summary>"OCOPAUDI" in ASCII: the advisory lock of whoever links.</summary>
    private const long Turn = 0x4F_43_4F_50_41_55_44_49;

    private const int Batch = 2000;

    /// <summary>Links all that can be linked, and closes the days that are over.</summary>
    /// <returns>How many entries were linked; none while another instance is at it.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken)
    {
        var linked = 0;

        for (var last = Batch; last == Batch; linked += last)
        {
            last = await SealBatchAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return linked;
    }

    private async Task<int> SealBatchAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await TakeTurnAsync(cancellationToken))
            return 0;

        var last = await db.LastSealAsync(cancellationToken);
        var edge = await db.EdgeAsync(last, cancellationToken);
        var entries = await db.ReadyToLink(edge, Batch).ToListAsync(cancellationToken);

        db.AddRange(AuditSeal.After(last, entries));
        await db.SaveChangesAsync(cancellationToken);
        if (entries.Count < Batch)
            await days.CloseAsync(cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        return entries.Count;
    }

    private Task<bool> TakeTurnAsync(CancellationToken cancellationToken) =>
        db
            .Database.SqlQuery<bool>($"""SELECT pg_try_advisory_xact_lock({Turn}) AS "Value" """)
            .SingleAsync(cancellationToken);
}
