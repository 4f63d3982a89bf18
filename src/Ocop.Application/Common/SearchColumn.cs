namespace Ocop.Application.Common;

/// <summary>Search that forgives missing marks: "nuoc mam" finds "nước mắm".</summary>
public static class SearchColumn
{
    /// <summary>The stored column that holds a row's folded text; the mapping of the table says what goes in.</summary>
    public const string Name = "SearchText";

    /// <summary>The database's <c>ocop_fold</c>: lower case, without diacritics. Only inside a query.</summary>
    public static string Fold(string words) => throw new NotSupportedException("Runs in the database only.");

    /// <summary>Rows that contain all the words searched for, marks or not; everything when nothing is searched.</summary>
    public static IQueryable<TEntity> Matching<TEntity>(this IQueryable<TEntity> rows, string? words)
        where TEntity : class
    {
        foreach (var pattern in PatternsOf(words))
        {
            rows = Folding.Of(pattern) is { } folded
                ? rows.Where(row => EF.Functions.Like(EF.Property<string>(row, Name), folded))
                : rows.Where(row => EF.Functions.Like(EF.Property<string>(row, Name), Fold(pattern)));
        }

        return rows;
    }

    /// <summary>For each word, the pattern that finds it anywhere.</summary>
    public static IEnumerable<string> PatternsOf(string? words) =>
        (words ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => $"%{word.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%");
}
