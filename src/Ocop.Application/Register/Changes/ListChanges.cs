using Ocop.Application.Common.Paging;

namespace Ocop.Application.Register.Changes;

/// <summary>Whoever keeps a copy of the register reads what has changed since it last did.</summary>
/// <param name="Cursor">Where it got to; null for the beginning.</param>
/// <param name="Wait">How long to wait for a change when there is none yet.</param>
public sealed record ListChanges(int Limit, string? Cursor, TimeSpan Wait) : IQuery<ChangesView>
{
    internal sealed class Handler(
        IOcopDb db,
        IChangeFeed feed,
        IChangePulse pulse,
        ICursors cursors,
        Clock clock,
        TaxonNames names,
        KnownProvinces provinces
    ) : IRequestHandler<ListChanges, ChangesView>
    {
        public async Task<ChangesView> Handle(ListChanges query, CancellationToken cancellationToken)
        {
            var place = query.Cursor is { } cursor
                ? ChangePlace.Open(cursor, cursors, clock.Now)
                : ChangePlace.Beginning(clock.Now);
            var changes = await feed.ReadAsync(place, query.Limit + 1, cancellationToken);

            if (changes.Count == 0)
                await RefuseOthersAsync(place, cancellationToken);
            if (changes.Count == 0 && await GoesOnAsync(place, query.Wait, cancellationToken))
                changes = await feed.ReadAsync(place, query.Limit + 1, cancellationToken);

            return await PageAsync(query, place, changes, cancellationToken);
        }

        /// <summary>Nobody has read of transactions to come, but of those of another database.</summary>
        private async Task RefuseOthersAsync(ChangePlace place, CancellationToken cancellationToken)
        {
            if (place.TransactionId > await feed.SettledBeforeAsync(cancellationToken))
                throw new CursorExpiredException();
        }

        private async Task<bool> GoesOnAsync(ChangePlace place, TimeSpan wait, CancellationToken cancellationToken) =>
            wait > TimeSpan.Zero && await pulse.GoesOnAsync(place, wait, cancellationToken);

        private async Task<ChangesView> PageAsync(
            ListChanges query,
            ChangePlace place,
            IReadOnlyList<ChangedProduct> changes,
            CancellationToken cancellationToken
        )
        {
            var named = changes.SelectMany(one => one.Entries).Select(entry => entry.ProvinceTodayId);
            var published = new PublishedProducts(
                await names.ReadAsync(db, cancellationToken),
                await provinces.ReadAsync(db, named, cancellationToken)
            );
            var page = changes.Take(query.Limit).ToList();
            var hasMore = changes.Count > page.Count;
            var next = page is [.., var last] ? place.At(last.Change) : place;

            return new(
                [.. page.Select(one => published.Change(one.Change, one.Entries))],
                (hasMore ? next : next with { InStepAt = clock.Now }).Seal(cursors),
                hasMore
            );
        }
    }
}
