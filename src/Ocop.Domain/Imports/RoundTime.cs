using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Imports;

/// <summary>
/// What the words for a round say about its time: "đợt 2 năm 2021" is the year 2021, "2018-2022" one of five years,
/// "đến 2022" any time until the end of 2022.
/// </summary>
public static partial class RoundTime
{
    /// <summary>The first province began in 2013 (Quảng Ninh).</summary>
    public const int FirstYear = 2013;

    /// <returns>The years named, in order; none when the words name none.</returns>
    public static IReadOnlyList<int> YearsIn(string round) =>
        [
            .. Year()
                .Matches(round)
                .Select(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    /// <param name="round">Words with at least one possible year.</param>
    public static RecordedDate Of(string round)
    {
        var years = YearsIn(round);
        var (first, last) = (years[0], years[^1]);

        if (IsOpen(round))
            return RecordedDate.Between(null, new(last, 12, 31));

        return first == last ? RecordedDate.Year(first) : RecordedDate.Between(new(first, 1, 1), new(last, 12, 31));
    }

    private static bool IsOpen(string round) =>
        round.TrimStart().StartsWith("đến", StringComparison.OrdinalIgnoreCase)
        || round.TrimStart().StartsWith("tính đến", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Year();
}
