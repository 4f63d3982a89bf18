using System.Linq.Expressions;

namespace Ocop.Application.Common.Paging;

/// <summary>
/// The orders that a list offers, each ending in the id so that no two rows stand in one place. Pages follow each other
/// by the sort key (keyset paging): the thousandth page costs what the first does, and rows that come or go meanwhile
/// neither repeat nor hide others. Sort keys are never null.
/// </summary>
public sealed class Sorting<TEntity, TView>
    where TEntity : class
{
    private readonly Dictionary<string, SortKey<TEntity, TView>> _keys = [];
    private readonly SortKey<TEntity, TView> _id;
    private readonly string _default;

    private Sorting(SortKey<TEntity, TView> id, string byDefault) => (_id, _default) = (id, byDefault);

    /// <param name="byDefault">The order when none is asked for, as a caller would write it: <c>name,-issuedOn</c>.</param>
    public static Sorting<TEntity, TView> ById<TKey>(
        Expression<Func<TEntity, TKey>> inTable,
        Func<TView, TKey> inView,
        string byDefault
    )
        where TKey : IParsable<TKey>, IComparable<TKey> =>
        new(new SortKey<TEntity, TView, TKey>("id", inTable, inView), byDefault);

    /// <summary>Offers one more field to sort by.</summary>
    public Sorting<TEntity, TView> By<TKey>(
        string name,
        Expression<Func<TEntity, TKey>> inTable,
        Func<TView, TKey> inView
    )
        where TKey : IParsable<TKey>, IComparable<TKey>
    {
        _keys.Add(name, new SortKey<TEntity, TView, TKey>(name, inTable, inView));
        return this;
    }

    /// <exception cref="MalformedException">The list cannot be sorted by that.</exception>
    internal IReadOnlyList<Step> Parse(string? sort)
    {
        var steps = (sort ?? _default).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(StepBy).ToList();

        return [.. steps, new Step(_id, steps.FirstOrDefault()?.Descending ?? false)];
    }

    private Step StepBy(string field) =>
        _keys.TryGetValue(field.TrimStart('-'), out var key)
            ? new Step(key, field.StartsWith('-'))
            : throw new MalformedException(new("sort", "sort-unknown", Unknown(field)));

    private Text Unknown(string field) =>
        new(
            $"Không sắp xếp được theo “{field}”; chỉ theo: {string.Join(", ", _keys.Keys)}.",
            $"Cannot sort by “{field}”; only by: {string.Join(", ", _keys.Keys)}."
        );

    internal sealed record Step(SortKey<TEntity, TView> Key, bool Descending);
}
