using System.Globalization;
using System.Linq.Expressions;

namespace Ocop.Application.Common.Paging;

/// <summary>One field that a list can be sorted by: where it is in the table, and where in the item that is shown.</summary>
internal abstract record SortKey<TEntity, TView>(string Name)
{
    public abstract IOrderedQueryable<TEntity> Order(IQueryable<TEntity> rows, bool descending);

    public abstract IOrderedQueryable<TEntity> ThenOrder(IOrderedQueryable<TEntity> rows, bool descending);

    /// <summary>The value that the last item of a page has, as text for the cursor.</summary>
    public abstract string ValueIn(TView item);

    /// <summary>Rows whose value comes strictly after, or is the same as, the one in the cursor.</summary>
    public abstract (Expression After, Expression Same) Compare(ParameterExpression row, string value, bool descending);
}

internal sealed record SortKey<TEntity, TView, TKey>(
    string Name,
    Expression<Func<TEntity, TKey>> InTable,
    Func<TView, TKey> InView
) : SortKey<TEntity, TView>(Name)
    where TKey : IParsable<TKey>, IComparable<TKey>
{
    public override IOrderedQueryable<TEntity> Order(IQueryable<TEntity> rows, bool descending) =>
        descending ? rows.OrderByDescending(InTable) : rows.OrderBy(InTable);

    public override IOrderedQueryable<TEntity> ThenOrder(IOrderedQueryable<TEntity> rows, bool descending) =>
        descending ? rows.ThenByDescending(InTable) : rows.ThenBy(InTable);

    public override string ValueIn(TView item) =>
        InView(item) is IFormattable value
            ? value.ToString(RoundTrip, CultureInfo.InvariantCulture)
            : InView(item).ToString()!;

    public override (Expression After, Expression Same) Compare(ParameterExpression row, string value, bool descending)
    {
        var key = new Rebase(InTable.Parameters[0], row).Visit(InTable.Body);
        Expression bound = Parameter(TKey.Parse(value, CultureInfo.InvariantCulture));
        var (left, right) = descending ? (bound, key) : (key, bound);

        return (GreaterThan(left, right), Expression.Equal(key, bound));
    }

    private static string? RoundTrip =>
        typeof(TKey) == typeof(DateTimeOffset) || typeof(TKey) == typeof(DateOnly) ? "O" : null;

    private static BinaryExpression GreaterThan(Expression left, Expression right) =>
        typeof(TKey) == typeof(string)
            ? Expression.GreaterThan(
                Expression.Call(typeof(string), nameof(string.Compare), null, left, right),
                Expression.Constant(0)
            )
            : Expression.GreaterThan(left, right);

    /// <summary>A member of a captured object becomes a parameter of the SQL; a constant would become its text.</summary>
    private static MemberExpression Parameter(TKey value) =>
        Expression.Property(Expression.Constant(new Captured(value)), nameof(Captured.Value));

    private sealed record Captured(TKey Value);

    private sealed class Rebase(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
