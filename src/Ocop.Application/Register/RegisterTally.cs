using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>
/// How many more (or fewer) products of a province, sector and star have each status at the end of a span of days than
/// before it. The figures of any day are the sum over some twenty spans, however many products there are. The database
/// keeps these rows itself, whenever a row of the register is written or removed.
/// </summary>
public sealed class RegisterTally
{
    private const int WidthBits = 3;
    private const int Levels = 7;

    /// <summary>
    /// Which days: spans are 1, 8, 64 … days wide and lie side by side from 1/1/1900 on. The first day's number, times 8,
    /// plus the power of 8 that it is wide.
    /// </summary>
    public int Span { get; private init; }

    public Id<AdministrativeUnit> ProvinceTodayId { get; private init; }
    public Id<AdministrativeUnit> ProvinceId { get; private init; }

    /// <summary>Empty for products whose class was never published.</summary>
    public string Sector { get; private init; } = "";

    public int Star { get; private init; }

    public int Valid { get; private init; }
    public int Expiring { get; private init; }
    public int Extended { get; private init; }
    public int Expired { get; private init; }
    public int Suspended { get; private init; }
    public int Revoked { get; private init; }
    public int Superseded { get; private init; }
    public int Withdrawn { get; private init; }
    public int Undated { get; private init; }

    /// <summary>The fewest spans that together are all days up to and including this one.</summary>
    public static IReadOnlyList<int> SpansUpTo(DateOnly day)
    {
        var days = day.DayNumber - RegisterFilter.FirstDay.DayNumber + 1;
        var covered = 0;
        var spans = new List<int>();

        for (var level = Levels - 1; level >= 0; level--)
        {
            for (var width = 1 << (WidthBits * level); covered + width <= days; covered += width)
                spans.Add((covered << WidthBits) + level);
        }

        return spans;
    }

    /// <summary>One for each province (of today and of the time), sector and star.</summary>
    public static IQueryable<RegisterTally> Sums(IQueryable<RegisterTally> tallies) =>
        tallies
            .GroupBy(tally => new
            {
                tally.ProvinceTodayId,
                tally.ProvinceId,
                tally.Sector,
                tally.Star,
            })
            .Select(tally => new RegisterTally
            {
                ProvinceTodayId = tally.Key.ProvinceTodayId,
                ProvinceId = tally.Key.ProvinceId,
                Sector = tally.Key.Sector,
                Star = tally.Key.Star,
                Valid = tally.Sum(one => one.Valid),
                Expiring = tally.Sum(one => one.Expiring),
                Extended = tally.Sum(one => one.Extended),
                Expired = tally.Sum(one => one.Expired),
                Suspended = tally.Sum(one => one.Suspended),
                Revoked = tally.Sum(one => one.Revoked),
                Superseded = tally.Sum(one => one.Superseded),
                Withdrawn = tally.Sum(one => one.Withdrawn),
                Undated = tally.Sum(one => one.Undated),
            });

    internal IEnumerable<RegisterCell> Cells(Id<AdministrativeUnit> province) =>
        new (RecognitionStatus Status, int Count)[]
        {
            (RecognitionStatus.Valid, Valid),
            (RecognitionStatus.Expiring, Expiring),
            (RecognitionStatus.Extended, Extended),
            (RecognitionStatus.Expired, Expired),
            (RecognitionStatus.Suspended, Suspended),
            (RecognitionStatus.Revoked, Revoked),
            (RecognitionStatus.Superseded, Superseded),
            (RecognitionStatus.Withdrawn, Withdrawn),
            (RecognitionStatus.Undated, Undated),
        }
            .Where(figure => figure.Count != 0)
            .Select(figure => new RegisterCell(
                province,
                Sector.Length == 0 ? null : Sector,
                Star,
                figure.Status,
                figure.Count
            ));
}
