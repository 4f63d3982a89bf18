namespace Ocop.Domain.Assessment;

/// <summary>
/// The arithmetic mean of the sheets' totals, never rounded: 89.995 is four stars. (The act says "điểm trung bình"; that
/// it is the arithmetic one is every known province's practice, so a configured reading.)
/// </summary>
public sealed record Mean(int Sum, int Count)
{
    /// <summary>
    /// Exact to 28 digits. As totals are whole points, a mean differs from a whole threshold by at least one part in
    /// <see cref="Count"/>, so no comparison is decided by the last digit.
    /// </summary>
    public decimal Value => (decimal)Sum / Count;

    public static Mean Of(IReadOnlyCollection<int> totals) =>
        totals.Count == 0
            ? throw new ArgumentException("There is no mean of nothing.", nameof(totals))
            : new(totals.Sum(), totals.Count);
}

/// <summary>The middle of the members' points; of two in the middle the lower.</summary>
public static class LowerMedian
{
    public static int Of(IReadOnlyCollection<int> points) =>
        points.Count == 0
            ? throw new ArgumentException("There is no median of nothing.", nameof(points))
            : points.Order().ElementAt((points.Count - 1) / 2);
}

/// <summary>The distance between the highest and the lowest total of one dossier.</summary>
public static class Spread
{
    public static int Of(IReadOnlyCollection<int> totals) => totals.Count == 0 ? 0 : totals.Max() - totals.Min();
}
