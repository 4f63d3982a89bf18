using System.Runtime.CompilerServices;
using Ocop.Application.Register.Changes;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register.Exports;

/// <summary>
/// The products of an export in the order of their ids, read in parts: in one snapshot they fit together, and no question to
/// the database takes long, however long the file does.
/// </summary>
public sealed class RegisterRows
{
    private const int InPart = 1000;

    private readonly IOcopDb _db;
    private readonly RegisterFilter _filter;
    private readonly DateOnly _day;
    private readonly Taxons _taxons;
    private readonly KnownProvinces _provinces;

    internal RegisterRows(IOcopDb db, RegisterFilter filter, DateOnly day, Taxons taxons, KnownProvinces provinces) =>
        (_db, _filter, _day, _taxons, _provinces) = (db, filter, day, taxons, provinces);

    /// <summary>How many have been read.</summary>
    public int Read { get; private set; }

    /// <summary>As the list shows them.</summary>
    public async IAsyncEnumerable<CertifiedProductItemView> Items(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var asked = _db.Register(_filter, _day, await _provinces.ReadAsync(_db, cancellationToken));

        for (var part = await Part(default); part.Count > 0; part = await Part(part[^1].Entry.ProductId))
        {
            foreach (var one in part)
            {
                Read++;
                yield return one.View(_taxons);
            }
        }

        Task<List<ListedEntry>> Part(Id<Product> after) =>
            ListedEntry
                .From(asked.Where(one => one.Entry.ProductId > after).OrderBy(one => one.Entry.ProductId).Take(InPart))
                .ToListAsync(cancellationToken);
    }

    /// <summary>As the change feed tells them. Without any filter these are all, also those of days to come.</summary>
    public async IAsyncEnumerable<ChangeView> Changes([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = AskedFor(await _provinces.ReadAsync(_db, cancellationToken));

        for (var part = await Part(default); part.Count > 0; part = await Part(part[^1].ProductId))
        {
            var entries = await EntriesOf(part, cancellationToken);
            var named = entries.SelectMany(each => each).Select(entry => entry.ProvinceTodayId);
            var published = new PublishedProducts(_taxons, await _provinces.ReadAsync(_db, named, cancellationToken));
            foreach (var change in part)
            {
                Read++;
                yield return published.Change(change, [.. entries[change.ProductId]]);
            }
        }

        Task<List<RegisterChange>> Part(Id<Product> after) =>
            asked
                .Where(change => change.ProductId > after)
                .OrderBy(change => change.ProductId)
                .Take(InPart)
                .ToListAsync(cancellationToken);
    }

    private IQueryable<RegisterChange> AskedFor(Provinces provinces)
    {
        var listed = _db.Set<RegisterChange>().AsNoTracking().Where(change => change.Reason == null);
        if (_filter.IsWhole)
            return listed;

        var products = _db.Register(_filter, _day, provinces).Select(one => one.Entry.ProductId);
        return listed.Where(change => products.Contains(change.ProductId));
    }

    private async Task<ILookup<Id<Product>, RegisterEntry>> EntriesOf(
        List<RegisterChange> changes,
        CancellationToken cancellationToken
    )
    {
        var ids = changes.Select(change => change.ProductId).ToList();
        var entries = await _db.Set<RegisterEntry>()
            .AsNoTracking()
            .Where(entry => ids.Contains(entry.ProductId))
            .ToListAsync(cancellationToken);

        return entries.ToLookup(entry => entry.ProductId);
    }
}
