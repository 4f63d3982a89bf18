using Ocop.Application.Common;
using Ocop.Domain.Audit;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>Makes the root of every day that has ended, quiet days included, so that a missing one would show.</summary>
public sealed class AuditDays(OcopDbContext db, Clock clock)
{
    /// <summary>Does nothing yet while an entry of a former day waits to be linked.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (await IsAwaitedAsync(cancellationToken))
            return;

        var previous = await db.Set<AuditRoot>()
            .AsNoTracking()
            .OrderByDescending(root => root.Date)
            .FirstOrDefaultAsync(cancellationToken);
        var first = previous?.Date.AddDays(1) ?? await FirstAsync(cancellationToken);

        for (var day = first; day < clock.Today; day = day?.AddDays(1))
        {
            var last = await LastOfAsync(day.Value, previous, cancellationToken);
            previous = AuditRoot.Of(day.Value, last, previous);
            db.Add(previous);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<bool> IsAwaitedAsync(CancellationToken cancellationToken)
    {
        var midnight = clock.Today.VietnamMidnight();
        var edge = await db.EdgeAsync(await db.LastSealAsync(cancellationToken), cancellationToken);

        return await db.Unsealed(edge).AnyAsync(entry => entry.At < midnight, cancellationToken);
    }

    /// <returns>None while nothing has happened at all.</returns>
    private async Task<DateOnly?> FirstAsync(CancellationToken cancellationToken)
    {
        var first = await db.SealedEntries()
            .OrderBy(pair => pair.Seal.Position)
            .Select(pair => (DateTimeOffset?)pair.Entry!.At)
            .FirstOrDefaultAsync(cancellationToken);

        return first?.VietnamDate();
    }

    /// <summary>On a quiet day that of the day before.</summary>
    private Task<AuditSeal> LastOfAsync(DateOnly day, AuditRoot? previous, CancellationToken cancellationToken)
    {
        var (end, covered) = (day.AddDays(1).VietnamMidnight(), previous?.LastPosition ?? 1);

        return db.SealedEntries()
            .Where(pair => pair.Seal.Position == covered || (pair.Seal.Position > covered && pair.Entry!.At < end))
            .OrderByDescending(pair => pair.Seal.Position)
            .Select(pair => pair.Seal)
            .FirstAsync(cancellationToken);
    }
}
