using Ocop.Application.Common.Paging;

namespace Ocop.Application.Register;

/// <summary>
/// The pages of a search in its own order. Up to about a thousand results are ranked as a whole: first what has the marks as
/// typed, each part by name. More than that nobody reads to the end, and ranking them would read every one for each page:
/// they come newest first, those with the marks as typed still before the others. The first page decides, and its cursor
/// says so to the next ones. Nothing is left out either way.
/// </summary>
internal sealed class RegisterSearch(IOcopDb db, ICursors cursors, RegisterQuestion question)
{
    /// <summary>As many results in the sample mean about a thousand.</summary>
    private const int Many = 16;

    /// <summary>What is counted of the sample to choose how to walk.</summary>
    private const int Enough = 64;

    public async Task<Page<ListedEntry>> ReadAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (request.Cursor is { } cursor)
        {
            return NewestFirst.Place.Opened(cursors.Open(cursor)) is { } place
                ? await NewestAsync(place, request, cancellationToken)
                : await RankedAsync(Found, request, cancellationToken);
        }

        // Asked together with the page, because few searches find many.
        var sampled = Sampled.Take(Many);
        var ranked = await RankedAsync(Found.Where(_ => sampled.Count() < Many), request, cancellationToken);
        if (ranked.Items.Count > 0)
            return ranked;

        var asTyped = await Sampled.Take(Enough).Select(stated => stated.Relevance == 0).ToListAsync(cancellationToken);
        return asTyped.Count < Many
            ? ranked
            : await NewestAsync(NewestFirst.Place.Start(asTyped), request, cancellationToken);
    }

    private IQueryable<StatedEntry> Found => question.Matching(db.Set<RegisterEntry>().AsNoTracking());

    private IQueryable<StatedEntry> Sampled =>
        question.Matching(
            db.Set<RegisterEntry>().AsNoTracking().Where(entry => EF.Property<bool>(entry, RegisterColumns.InSample))
        );

    private Task<Page<ListedEntry>> RankedAsync(
        IQueryable<StatedEntry> found,
        PageRequest request,
        CancellationToken cancellationToken
    ) => found.ToPageAsync(ListedEntry.Order(searching: true), request, cursors, ListedEntry.From, cancellationToken);

    private async Task<Page<ListedEntry>> NewestAsync(
        NewestFirst.Place place,
        PageRequest request,
        CancellationToken cancellationToken
    )
    {
        var newest = new NewestFirst(db, question);
        var items = await newest.ReadAsync(place, request.Limit + 1, cancellationToken);
        var page = items.Take(request.Limit).ToList();

        return new(page, NextCursor: items.Count > page.Count ? cursors.Seal(place.After(page[^1]).Sealed) : null)
        {
            EstimatedTotal = request.Count
                ? await Sampled.CountAsync(cancellationToken) * RegisterColumns.SampledOneIn
                : null,
        };
    }
}
