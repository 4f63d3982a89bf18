using System.Text.Json.Serialization;

namespace Ocop.Application.Common.Paging;

/// <summary>Part of a list, in the order asked for.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="NextCursor">What to send as `cursor` for the next page; null on the last one.</param>
/// <param name="Total">How many items there are in all pages; only when asked for by `count=true`.</param>
public sealed record Page<TItem>(
    IReadOnlyList<TItem> Items,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? NextCursor,
    int? Total = null
) : IPage
{
    /// <summary>
    /// About how many there are, when they were to be counted and are too many for it: then `total` is absent.
    /// </summary>
    public int? EstimatedTotal { get; init; }
}

/// <summary>A list in an answer, whatever it lists.</summary>
public interface IPage
{
    /// <summary>Where the next page begins; null on the last one.</summary>
    string? NextCursor { get; }
}

/// <summary>Which part of a list the caller wants.</summary>
/// <param name="Limit">Items a page, 1–200.</param>
/// <param name="Cursor">The `nextCursor` of the page before; null for the first page.</param>
/// <param name="Sort">Field names separated by commas, a minus in front for descending; null for the list's own order.</param>
/// <param name="Count">Whether to count all items too.</param>
public sealed record PageRequest(int Limit, string? Cursor, string? Sort, bool Count)
{
    public const int DefaultLimit = 50;
    public const int MaximumLimit = 200;

    /// <summary>No items, only how many there are. No caller asks for it: a limit is at least 1 there.</summary>
    public static readonly PageRequest CountOnly = new(Limit: 0, Cursor: null, Sort: null, Count: true);

    /// <exception cref="MalformedException">The limit is out of range.</exception>
    public static PageRequest Of(int? limit, string? cursor, string? sort, bool? count) =>
        limit is null or (>= 1 and <= MaximumLimit)
            ? new(limit ?? DefaultLimit, cursor, sort, count ?? false)
            : throw new MalformedException(new("limit", "limit-out-of-range", LimitOutOfRange));

    private static readonly Text LimitOutOfRange = new(
        $"limit phải từ 1 đến {MaximumLimit}.",
        $"limit must be between 1 and {MaximumLimit}."
    );
}
