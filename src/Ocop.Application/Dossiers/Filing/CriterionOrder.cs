namespace Ocop.Application.Dossiers.Filing;

/// <summary>The codes of criteria as they are printed: 1.9 before 1.10.</summary>
internal sealed class CriterionOrder : IComparer<string>
{
    public static readonly CriterionOrder Instance = new();

    private static readonly StringComparer Numeric = StringComparer.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.CompareOptions.NumericOrdering
    );

    public int Compare(string? x, string? y) => Numeric.Compare(x, y);
}
