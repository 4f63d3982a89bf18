using System.Globalization;
using System.Linq.Expressions;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>
/// Reads many results newest first: what has the marks as typed, then the rest. A part of which the sample holds much is
/// met on a short walk along the index of days. Where it is not met, because it is rare or was issued long ago, the index of
/// its words finds all of it. The order, and so the answer, is the same either way.
/// </summary>
internal sealed class NewestFirst(IOcopDb db, RegisterQuestion question)
{
    public async Task<List<ListedEntry>> ReadAsync(Place place, int count, CancellationToken cancellationToken)
    {
        var items = new List<ListedEntry>();

        for (var part = place; part is not null && items.Count < count; part = part.NextPart)
            items.AddRange(await ReadPartAsync(part, count - items.Count, cancellationToken));

        return items;
    }

    private async Task<List<ListedEntry>> ReadPartAsync(Place place, int count, CancellationToken cancellationToken)
    {
        var entries = place.Follow(db.Set<RegisterEntry>().AsNoTracking());

        if (place.Walk is not Walk.None)
        {
            var met = question.Part(AtMost(Newest(entries), (int)place.Walk), place.AsTyped);
            if (await FirstAsync(met, count, cancellationToken) is var items && items.Count == count)
                return items;
        }

        // A limit that limits nothing keeps the planner from walking where walking was found to be long.
        var found = AtMost(question.Part(entries, place.AsTyped), int.MaxValue);
        return await FirstAsync(found, count, cancellationToken);
    }

    private static IQueryable<RegisterEntry> Newest(IQueryable<RegisterEntry> entries) =>
        entries.OrderByDescending(entry => entry.EffectiveFrom).ThenByDescending(entry => entry.ProductId);

    /// <summary>A limit that the planner sees; one taken by <c>Take</c> becomes a parameter.</summary>
    private static IQueryable<TRow> AtMost<TRow>(IQueryable<TRow> rows, int limit)
    {
        var seen = Expression.Call(typeof(EF), nameof(EF.Constant), [typeof(int)], Expression.Constant(limit));
        var take = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], rows.Expression, seen);

        return rows.Provider.CreateQuery<TRow>(take);
    }

    private static Task<List<ListedEntry>> FirstAsync(
        IQueryable<StatedEntry> rows,
        int count,
        CancellationToken cancellationToken
    ) =>
        ListedEntry
            .From(
                rows.OrderByDescending(stated => stated.Entry.EffectiveFrom)
                    .ThenByDescending(stated => stated.Entry.ProductId)
                    .Take(count)
            )
            .ToListAsync(cancellationToken);

    /// <summary>How many rows may be walked past: about what finding all of the part by its words would cost.</summary>
    internal enum Walk
    {
        None = 0,
        Short = 4_000,
        Long = 25_000,
    }

    /// <summary>Where a reading stands, and what the first page found out about its two parts.</summary>
    /// <param name="Last">The last one read in this part; null where it begins.</param>
    internal sealed record Place(
        Walk WalkAsTyped,
        Walk WalkOtherwise,
        bool AsTyped,
        (DateOnly Day, Id<Product> Id)? Last
    )
    {
        private const string Mark = "newest";
        private const int Share = 16;
        private const int MuchInSample = 64;

        public Walk Walk => AsTyped ? WalkAsTyped : WalkOtherwise;

        public Place? NextPart => AsTyped ? this with { AsTyped = false, Last = null } : null;

        /// <param name="sample">For some of what was found, whether it has the marks as typed.</param>
        public static Place Start(List<bool> sample)
        {
            var walk = sample.Count < MuchInSample ? Walk.Short : Walk.Long;
            var asTyped = sample.Count(marked => marked);

            return new(For(asTyped), For(sample.Count - asTyped), AsTyped: true, Last: null);

            Walk For(int part) => part * Share >= sample.Count ? walk : Walk.None;
        }

        public Place After(ListedEntry item) =>
            this with
            {
                AsTyped = item.Relevance == 0,
                Last = (item.Entry.EffectiveFrom, item.Entry.ProductId),
            };

        public IQueryable<RegisterEntry> Follow(IQueryable<RegisterEntry> entries) =>
            Last is var (day, id)
                ? entries.Where(entry =>
                    entry.EffectiveFrom <= day && (entry.EffectiveFrom < day || entry.ProductId < id)
                )
                : entries;

        public IReadOnlyList<string> Sealed =>
            [
                Mark,
                WalkAsTyped.ToString(),
                WalkOtherwise.ToString(),
                AsTyped.ToString(),
                Last!.Value.Day.ToString("O", CultureInfo.InvariantCulture),
                Last.Value.Id.ToString(),
            ];

        /// <returns>Null for a place in another order.</returns>
        public static Place? Opened(IReadOnlyList<string> place) =>
            place is [Mark, var asTyped, var otherwise, var part, var day, var id]
                ? new(
                    Enum.Parse<Walk>(asTyped),
                    Enum.Parse<Walk>(otherwise),
                    bool.Parse(part),
                    (
                        DateOnly.Parse(day, CultureInfo.InvariantCulture),
                        Id<Product>.Parse(id, CultureInfo.InvariantCulture)
                    )
                )
                : null;
    }
}
