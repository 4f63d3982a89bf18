using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using Outcome = Ocop.Domain.Catalogue.Outcome;

namespace Ocop.Domain.Tests.Assessment;

public sealed class RankingTests
{
    private static readonly Chamber Usual = new Chamber().Scoring();

    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    /// <summary>99 points, but short of the five-star minimum of criterion 1.5.</summary>
    private static readonly IReadOnlyList<Choice> ShortOfFive = Law.BestIn(Filed.Set, but: "1.5", points: 2);

    /// <summary>97 points, but short of every minimum of criterion 3.5.</summary>
    private static readonly IReadOnlyList<Choice> ShortOfThree =
    [
        .. Best.Where(choice => choice.Criterion is not "3.5"),
    ];

    private static readonly IReadOnlyList<Choice> Nothing = [];

    [Fact]
    public void Five_stars_at_a_province_wait_for_the_centre()
    {
        var ranking = Ranked(Best, Best, Best);

        Assert.Equal((100m, 5, 5), (ranking.Mean.Value, ranking.StarByBand, ranking.Star));
        Assert.Equal(Outcome.PendingCentral, ranking.Outcome);
    }

    [Fact]
    public void An_unmet_minimum_lowers_the_star_but_not_the_mean()
    {
        var ranking = Ranked(ShortOfFive, ShortOfFive, ShortOfFive);

        Assert.Equal((99m, 5, 4), (ranking.Mean.Value, ranking.StarByBand, ranking.Star));
        Assert.Equal([new UnmetMinimum("1.5", 5, Needed: 3, Reached: 2)], ranking.UnmetMinima);
        Assert.Equal(Outcome.Recognised, ranking.Outcome);
    }

    [Fact]
    public void Below_the_minimum_of_three_stars_nothing_is_recognised()
    {
        var ranking = Ranked(ShortOfThree, ShortOfThree, ShortOfThree);

        Assert.Equal((97m, null), (ranking.Mean.Value, ranking.Star));
        Assert.Equal(Outcome.NotRecognised, ranking.Outcome);
    }

    [Fact]
    public void When_members_differ_the_lower_median_decides()
    {
        Assert.Equal(5, Ranked(Best, Best, ShortOfFive).Star);
        Assert.Equal(4, Ranked(Best, ShortOfFive).Star);
    }

    [Fact]
    public void Where_every_member_counts_one_is_enough_to_lower_the_star()
    {
        var settings = CouncilRules.Default with { MinimaBy = MinimaReading.EveryMember };

        Assert.Equal(4, Ranked(settings, Level.Province, Best, Best, ShortOfFive).Star);
    }

    [Fact]
    public void Where_the_mean_alone_counts_it_goes_up_whatever_the_minima()
    {
        var settings = CouncilRules.Default with { TransferWhen = TransferCondition.MeanAlone };

        Assert.Equal(Outcome.PendingCentral, Ranked(settings, Level.Province, ShortOfFive).Outcome);
        Assert.Equal(Outcome.PendingCentral, Ranked(settings, Level.Province, ShortOfThree).Outcome);
    }

    [Fact]
    public void Where_the_mean_alone_counts_a_mean_below_90_stays()
    {
        var settings = CouncilRules.Default with { TransferWhen = TransferCondition.MeanAlone };

        Assert.Equal(Outcome.NotRecognised, Ranked(settings, Level.Province, Nothing).Outcome);
    }

    [Fact]
    public void The_centre_recognises_five_stars() =>
        Assert.Equal(Outcome.Recognised, Ranked(CouncilRules.Default, Level.Central, Best).Outcome);

    [Fact]
    public void What_the_centre_does_not_recognise_goes_back_to_the_province() =>
        Assert.Equal(Outcome.ReturnedByCentre, Ranked(CouncilRules.Default, Level.Central, ShortOfFive).Outcome);

    [Fact]
    public void A_section_that_allows_no_0_stops_the_assessment()
    {
        var set = Law.CriteriaSets.Single(one =>
            one.Criteria.Any(criterion => criterion.Gates.Any(gate => gate.Kind is GateKind.StopZero))
        );
        var section = set
            .Criteria.SelectMany(criterion => criterion.Gates)
            .Single(gate => gate.Kind is GateKind.StopZero)
            .Section;
        var first = set.Parts.SelectMany(part => part.Sections).Single(one => one.Code == section).Criteria[0].Code;

        var ranking = Ranking.Of(
            [Sheet(set, [.. Law.BestIn(set).Where(choice => choice.Criterion != first)])],
            new(set, Filed.Act),
            CouncilRules.Default,
            Level.Province
        );

        Assert.Equal((Outcome.Stopped, null), (ranking.Outcome, ranking.Star));
        Assert.True(ranking.Mean.Value > 0);
    }

    [Fact]
    public void The_same_sheets_confirm_a_result()
    {
        var chamber = new Chamber().Scoring().AllSubmitted(ShortOfFive);
        var result = chamber.Close();

        var again = Ranking.Of(chamber.Sheets, Chamber.Rubric, chamber.Session.Settings, Level.Province);

        Assert.True(result.IsConfirmedBy(again));
    }

    [Fact]
    public void Other_sheets_do_not()
    {
        var chamber = new Chamber().Scoring().AllSubmitted(ShortOfFive);
        var result = chamber.Close();

        Assert.False(result.IsConfirmedBy(Ranked(Best)));
    }

    [Fact]
    public void Where_the_mean_alone_counts_90_points_are_enough()
    {
        var settings = CouncilRules.Default with { TransferWhen = TransferCondition.MeanAlone };

        var ranking = Ranked(settings, Level.Province, Worth(90));

        Assert.Equal((90m, Outcome.PendingCentral), (ranking.Mean.Value, ranking.Outcome));
        Assert.NotEqual(Outcome.PendingCentral, Ranked(settings, Level.Province, Worth(89)).Outcome);
    }

    [Theory]
    [InlineData(98, 5, 4, Outcome.Recognised)]
    [InlineData(99, 4, 4, Outcome.Recognised)]
    [InlineData(99, 5, 3, Outcome.Recognised)]
    [InlineData(99, 5, 4, Outcome.PendingCentral)]
    public void A_figure_that_differs_does_not_confirm_a_result(int mean, int band, int star, Outcome outcome)
    {
        var chamber = new Chamber().Scoring().AllSubmitted(ShortOfFive);
        var result = chamber.Close();
        var again = Ranking.Of(chamber.Sheets, Chamber.Rubric, chamber.Session.Settings, Level.Province);

        var altered = again with { Mean = Mean.Of([mean]), StarByBand = band, Star = star, Outcome = outcome };

        Assert.True(result.IsConfirmedBy(again));
        Assert.False(result.IsConfirmedBy(altered));
        Assert.False(result.IsConfirmedBy(again with { Points = [] }));
    }

    [Fact]
    public void The_star_never_lies_above_its_band() =>
        Prop.ForAll(
                AnySheets(),
                sheets =>
                {
                    var ranking = Ranked([.. sheets]);
                    return ranking.Star is null || ranking.Star <= ranking.StarByBand;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_province_never_recognises_five_stars() =>
        Prop.ForAll(AnySheets(), sheets => Ranked([.. sheets]) is not { Outcome: Outcome.Recognised, Star: 5 })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_recognised_has_at_least_three_stars_and_50_points() =>
        Prop.ForAll(
                AnySheets(),
                sheets =>
                    Ranked([.. sheets]) is not { Outcome: Outcome.Recognised } ranking
                    || (ranking.Star >= 3 && ranking.Mean.Value >= 50)
            )
            .QuickCheckThrowOnFailure();

    /// <summary>One to five sheets, mostly of good options, so that every star is met.</summary>
    private static Arbitrary<IReadOnlyList<Choice>[]> AnySheets()
    {
        var sheet =
            from skipped in Gen.SubListOf(Filed.Set.Criteria.Select(criterion => criterion.Code))
            from keep in Gen.Choose(0, 4)
            select (IReadOnlyList<Choice>)
                [
                    .. Best.Where(choice =>
                        choice.Criterion.StartsWith("5.", StringComparison.Ordinal)
                        || !skipped.Skip(keep * skipped.Count / 4).Contains(choice.Criterion)
                    ),
                ];

        return sheet.NonEmptyListOf().Select(sheets => sheets.Take(5).ToArray()).ToArbitrary();
    }

    /// <summary>The best options but for some criteria, so that this many points are left.</summary>
    private static List<Choice> Worth(int points)
    {
        var scored = Filed.Set.Score(Best);
        var (kept, total) = (Best.ToList(), scored.Total);
        foreach (var choice in Best.Where(choice => !choice.Criterion.StartsWith("5.", StringComparison.Ordinal)))
        {
            var worth = scored.PointsByCriterion[choice.Criterion];
            if (total - worth < points)
                continue;
            kept.Remove(choice);
            total -= worth;
        }

        return kept;
    }

    private static Ranking Ranked(params IReadOnlyList<Choice>[] sheets) =>
        Ranked(CouncilRules.Default, Level.Province, sheets);

    private static Ranking Ranked(CouncilRules settings, Level level, params IReadOnlyList<Choice>[] sheets) =>
        Ranking.Of([.. sheets.Select(choices => Sheet(Filed.Set, choices))], Chamber.Rubric, settings, level);

    private static ScoreSheet Sheet(CriteriaSet set, IReadOnlyList<Choice> choices)
    {
        var chamber = set == Filed.Set ? Usual : new Chamber(set: set).Scoring();
        var sheet = chamber.Sheet(Chamber.Ann);
        sheet.Mark(choices, set, chamber.Session);
        return sheet;
    }
}
