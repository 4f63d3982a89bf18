using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>How well names resolve on the real places of 596 published recognitions; docs/data.md says the same.</summary>
public sealed partial class PlacesOfProductsTests
{
    private static readonly DataFolder Data = new(path: null);
    private static readonly UnitFiles Files = new(Data);
    private static readonly UnitNames Names = new(Files.Units(), Files.FormerNames());

    private static readonly IReadOnlyList<(PlaceName Named, PlaceMatch Match)> Places = Data.ReadCsv(
        "demo/products.csv",
        row =>
        {
            var place = new PlaceName(
                row.GetString("province_at_recognition"),
                row.GetStringOrNull("district_at_recognition"),
                row.GetStringOrNull("commune_at_recognition")
            );
            return (place, Names.Find(place, row.DateOrNull("decision_date") ?? EndOf(row.GetString("round_or_year"))));
        }
    );

    [Fact]
    public void Every_place_is_found_down_to_the_finest_level_it_names()
    {
        Assert.Equal(596, Places.Count);
        Assert.All(Places, place => Assert.True(place.Match.IsComplete, place.Named.ToString()));
        Assert.All(Places, place => Assert.Equal(FinestLevelOf(place.Named), place.Match.Unit!.Level));
    }

    [Fact]
    public void Most_places_are_plain_and_the_others_say_why_they_are_not()
    {
        var doubts = Places
            .SelectMany(place => place.Match.Findings)
            .CountBy(finding => finding.Doubt)
            .ToDictionary(pair => pair.Key, pair => pair.Value);

        Assert.Equal(548, Places.Count(place => place.Match.Findings.Count == 0));
        Assert.Equal(
            new Dictionary<PlaceDoubt, int>
            {
                [PlaceDoubt.FormerName] = 42,
                [PlaceDoubt.OtherTime] = 14,
                [PlaceDoubt.OtherDistrict] = 3,
            },
            doubts
        );
    }

    private static UnitLevel FinestLevelOf(PlaceName place) =>
        place switch
        {
            { Commune: not null } => UnitLevel.Commune,
            { District: not null } => UnitLevel.District,
            _ => UnitLevel.Province,
        };

    /// <summary>The last day of the last year named; without one, the last day of the old units.</summary>
    private static DateOnly EndOf(string round) =>
        Year().Matches(round).LastOrDefault() is { } year
            ? new(int.Parse(year.Value, CultureInfo.InvariantCulture), 12, 31)
            : new(2025, 6, 30);

    [GeneratedRegex(@"20\d\d")]
    private static partial Regex Year();
}
