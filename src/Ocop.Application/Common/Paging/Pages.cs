using System.Linq.Expressions;

namespace Ocop.Application.Common.Paging;

public static class Pages
{
    private static readonly Text CursorInvalid = new(
        "Con trỏ trang không dùng được cho danh sách này. Hãy đọc lại từ trang đầu.",
        "The cursor does not belong to this list. Read it again from the first page."
    );

    /// <summary>A refusal for a cursor that is not ours or belongs to another list.</summary>
    public static MalformedException ForeignCursor() => new(new("cursor", "cursor-invalid", CursorInvalid));

    /// <summary>Reads one page: filtered rows in, shown items out.</summary>
    /// <param name="show">The projection to the item, for example <c>rows => rows.ProjectTo&lt;UnitView&gt;(views)</c>.</param>
    public static async Task<Page<TView>> ToPageAsync<TEntity, TView>(
        this IQueryable<TEntity> rows,
        Sorting<TEntity, TView> sorting,
        PageRequest request,
        ICursors cursors,
        Func<IQueryable<TEntity>, IQueryable<TView>> show,
        CancellationToken cancellationToken
    )
        where TEntity : class
    {
        if (request == PageRequest.CountOnly)
            return new([], NextCursor: null, await rows.CountAsync(cancellationToken));

        var steps = sorting.Parse(request.Sort);
        var after = request.Cursor is null ? rows : rows.Where(ComesAfter(steps, cursors.Open(request.Cursor)));
        var items = await show(Sorted(after, steps).Take(request.Limit + 1)).ToListAsync(cancellationToken);
        var page = items.Take(request.Limit).ToList();

        return new(
            page,
            NextCursor: items.Count > page.Count
                ? cursors.Seal([.. steps.Select(step => step.Key.ValueIn(page[^1]))])
                : null,
            Total: request.Count ? await rows.CountAsync(cancellationToken) : null
        );
    }

    private static IQueryable<TEntity> Sorted<TEntity, TView>(
        IQueryable<TEntity> rows,
        IReadOnlyList<Sorting<TEntity, TView>.Step> steps
    )
        where TEntity : class
    {
        var sorted = steps[0].Key.Order(rows, steps[0].Descending);

        foreach (var step in steps.Skip(1))
            sorted = step.Key.ThenOrder(sorted, step.Descending);

        return sorted;
    }

    /// <summary>After (a, b, id): a later, or a the same and b later, or both the same and the id later.</summary>
    private static Expression<Func<TEntity, bool>> ComesAfter<TEntity, TView>(
        IReadOnlyList<Sorting<TEntity, TView>.Step> steps,
        IReadOnlyList<string> place
    )
        where TEntity : class
    {
        if (place.Count != steps.Count)
            throw ForeignCursor();

        var row = Expression.Parameter(typeof(TEntity), "row");
        Expression? comesAfter = null;

        foreach (var (step, value) in steps.Zip(place).Reverse())
        {
            var (after, same) = step.Key.Compare(row, value, step.Descending);

            // "after or same" in front lets the planner enter the index where the page begins.
            comesAfter = comesAfter is null
                ? after
                : Expression.AndAlso(Expression.OrElse(after, same), Expression.OrElse(after, comesAfter));
        }

        return Expression.Lambda<Func<TEntity, bool>>(comesAfter!, row);
    }
}
