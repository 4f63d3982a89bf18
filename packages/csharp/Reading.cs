using System.Runtime.CompilerServices;

namespace Ocop.Sdk;

/// <summary>Reads what comes in pages.</summary>
public static class Reading
{
    /// <summary>Every item of a list, a page at a time.</summary>
    /// <param name="read">Asks for one page, by its cursor; null for the first.</param>
    /// <param name="items">What a page holds.</param>
    /// <param name="next">Its <c>nextCursor</c>.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async IAsyncEnumerable<TItem> Pages<TPage, TItem>(
        Func<string?, CancellationToken, Task<TPage>> read,
        Func<TPage, IEnumerable<TItem>> items,
        Func<TPage, string?> next,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        string? cursor = null;

        do
        {
            var page = await read(cursor, cancellation).ConfigureAwait(false);
            foreach (var item in items(page))
                yield return item;
            cursor = next(page);
        } while (cursor is not null);
    }

    /// <summary>
    /// The change feed, from a cursor or from the beginning; it never ends by itself. Keep <c>NextCursor</c> in the transaction
    /// that keeps the changes. Of each product the highest version counts.
    /// </summary>
    /// <param name="api">Where to read.</param>
    /// <param name="cursor">Where the copy stands; null for all.</param>
    /// <param name="waitSeconds">How long to wait for changes when there are none.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async IAsyncEnumerable<Changes> Follow(
        this OcopClient api,
        string? cursor = null,
        int waitSeconds = 30,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        for (var idle = 0; ; )
        {
            var page = await api.ListChangesAsync(cursor: cursor, wait: idle, cancellationToken: cancellation)
                .ConfigureAwait(false);
            (cursor, idle) = (page.NextCursor, page.HasMore ? 0 : waitSeconds);
            yield return page;
        }
    }
}
