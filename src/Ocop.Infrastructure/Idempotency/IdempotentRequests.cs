using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Application.Common;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Idempotency;

/// <summary>
/// Carries out a request at most once per key. The key's row is written first, in the transaction of the effect: a
/// duplicate that comes meanwhile waits on the row, and a failed request leaves nothing behind, not even its key.
/// </summary>
public sealed class IdempotentRequests(OcopDbContext db, Clock clock)
{
    /// <summary>How long an answer is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>Begins the transaction and takes the key.</summary>
    /// <returns>The transaction to finish with <see cref="Finish"/>, or the answer given before.</returns>
    public async Task<(IDbContextTransaction? Begun, KeptAnswer? Before)> Begin(
        string caller,
        string key,
        byte[] request,
        CancellationToken cancellationToken
    )
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        if (await Take(caller, key, request, cancellationToken))
            return (transaction, null);

        await using (transaction)
        {
            var before = await db.Set<KeptAnswer>()
                .AsNoTracking()
                .SingleAsync(kept => kept.Caller == caller && kept.Key == key, cancellationToken);
            return (null, before);
        }
    }

    /// <summary>Keeps the answer and commits it together with the effect.</summary>
    public async Task Finish(IDbContextTransaction transaction, KeptAnswer answer, CancellationToken cancellationToken)
    {
        await db.Set<KeptAnswer>()
            .Where(kept => kept.Caller == answer.Caller && kept.Key == answer.Key)
            .ExecuteUpdateAsync(
                kept =>
                    kept.SetProperty(k => k.Status, answer.Status)
                        .SetProperty(k => k.ContentType, answer.ContentType)
                        .SetProperty(k => k.Location, answer.Location)
                        .SetProperty(k => k.EntityTag, answer.EntityTag)
                        .SetProperty(k => k.Body, answer.Body),
                cancellationToken
            );
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> Take(string caller, string key, byte[] request, CancellationToken cancellationToken)
    {
        var (now, expired) = (clock.Now, clock.Now - Kept);

        var taken = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO requests.kept_answers (caller, key, request, received_at, status, body)
            VALUES ({caller}, {key}, {request}, {now}, 0, '')
            ON CONFLICT (caller, key) DO UPDATE
            SET request = excluded.request, received_at = excluded.received_at, status = 0, body = ''
            WHERE kept_answers.received_at < {expired}
            """,
            cancellationToken
        );

        return taken == 1;
    }
}
