using System.Data;
using System.Globalization;
using Ocop.Application.Register;
using Ocop.Application.Register.Changes;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Register;

internal sealed class ChangeFeed(OcopDbContext db) : IChangeFeed
{
    public async Task<IReadOnlyList<ChangedProduct>> ReadAsync(
        ChangePlace after,
        int most,
        CancellationToken cancellationToken
    ) =>
        await db.Set<RegisterChange>()
            .Where(change => change.TransactionId < ChangeFence.SettledBefore())
            .Where(change =>
                change.TransactionId >= after.TransactionId
                && (change.TransactionId > after.TransactionId || change.Number > after.Number)
            )
            .OrderBy(change => change.TransactionId)
            .ThenBy(change => change.Number)
            .Take(most)
            .Select(change => new ChangedProduct(
                change,
                db.Set<RegisterEntry>().Where(entry => entry.ProductId == change.ProductId).ToList()
            ))
            .AsNoTracking()
            .AsSingleQuery() // two would be two snapshots
            .ToListAsync(cancellationToken);

    public async Task<ulong> SettledBeforeAsync(CancellationToken cancellationToken)
    {
        var transaction = await db
            .Database.SqlQuery<string>($"""SELECT register.settled_before()::text AS "Value" """)
            .SingleAsync(cancellationToken);

        return ulong.Parse(transaction, CultureInfo.InvariantCulture);
    }

    public async Task<T> InOneSnapshotAsync<T>(Func<ulong, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );

        return await read(await SettledBeforeAsync(cancellationToken));
    }
}

internal static class ChangeFence
{
    /// <summary>
    /// The oldest transaction that still runs: of all before it, everything is known. What comes later is held back, because
    /// a transaction before it may still commit and would be passed by for ever.
    /// </summary>
    public static ulong SettledBefore() => throw new NotSupportedException("Runs in the database only.");

    public static void MapChangeFence(this ModelBuilder model) =>
        model.HasDbFunction(() => SettledBefore()).HasName("settled_before").HasSchema("register").HasStoreType("xid8");
}
