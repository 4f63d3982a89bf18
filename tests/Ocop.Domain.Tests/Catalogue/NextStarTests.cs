using Ocop.Domain.Catalogue;
using static Ocop.Domain.Tests.Catalogue.Law;
using static Ocop.Domain.Tests.Catalogue.Sheets;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class NextStarTests
{
    private static readonly CriteriaSet Vegetables = Set(1);
    private static readonly CriteriaSet Water = Set(16);
    private static readonly CriteriaSet Tourism = Set(26);

    [Fact]
    public void One_blocking_minimum_is_all_that_99_points_lack()
    {
        var next = NextOf(Vegetables, BestIn(Vegetables, but: "1.5", points: 2))!;

        Assert.Equal((5, 100m, 0m), (next.Star, next.Score, next.MissingPoints));
        Assert.Equal([new UnmetMinimum("1.5", Star: 5, Needed: 3, Reached: 2)], next.BlockingMinima);
        Assert.Equal([new Lift("1.5", OptionOf(Vegetables, "1.5", 3), From: 2, To: 3)], next.Lifts);
    }

    [Fact]
    public void What_is_not_recognised_is_led_to_the_lowest_star_by_the_least_that_suffices()
    {
        var next = NextOf(Vegetables, [.. BestIn(Vegetables).Where(choice => choice.Criterion != "3.5")])!;

        Assert.Equal(3, next.Star);
        Assert.Equal([new Lift("3.5", OptionOf(Vegetables, "3.5", 1), From: 0, To: 1)], next.Lifts);
    }

    [Fact]
    public void There_is_nothing_above_five_stars() => Assert.Null(NextOf(Vegetables, BestIn(Vegetables)));

    [Fact]
    public void A_zero_that_ends_the_assessment_is_named_and_lifted()
    {
        var next = NextOf(Water, BestIn(Water, but: "6.4", points: 0))!;

        Assert.Equal(["6.4"], next.ZeroCriteria);
        Assert.Equal(["6.4"], next.Lifts.Select(lift => lift.Criterion));
    }

    [Fact]
    public void Missing_points_are_those_of_the_band_unrounded()
    {
        var points = Vegetables.Score(BestIn(Vegetables)).PointsByCriterion;

        var next = Vegetables.NextStarAfter(new(89.25m, Star: 4, points, NoCases), Qd26);

        Assert.Null(next); // every criterion is read at its best: the mean alone is short, and no option lifts it

        next = Vegetables.NextStarAfter(new(89.25m, Star: 4, With(points, "1.2", 0), NoCases), Qd26)!;
        Assert.Equal(0.75m, next.MissingPoints);
        Assert.Equal(["1.2"], next.Lifts.Select(lift => lift.Criterion));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    public void The_case_of_the_producer_stays(int inCase, int option)
    {
        var points = With(Tourism.Score(BestIn(Tourism)).PointsByCriterion, "8", 1);
        var cases = new Dictionary<string, int> { ["8"] = inCase };

        var next = Tourism.NextStarAfter(new(89, Star: 4, points, cases), Qd26)!;

        Assert.Equal([new Lift("8", option, From: 1, To: 3)], next.Lifts);
    }

    [Fact]
    public void The_lifts_together_make_a_valid_sheet_of_the_star_promised() =>
        ForAnySheet(sheet =>
        {
            if (sheet.Set.Evaluate(sheet.Choices, Qd26) is not { NextStar: { } next } now)
                return true;

            var lifted = Lifted(sheet, next.Lifts.Select(lift => new Choice(lift.Criterion, lift.Option)));
            var then = sheet.Set.Evaluate(lifted, Qd26);

            return next.Star > (now.Star ?? 2) && then.Star == next.Star && then.Scoring.Total == next.Score;
        });

    [Fact]
    public void One_change_fewer_never_suffices() =>
        ForAnySheet(sheet =>
        {
            var now = sheet.Set.Evaluate(sheet.Choices, Qd26);
            if (now.NextStar is not { Lifts.Count: <= 3 } next || HasCases(sheet.Set))
                return true;

            return Groups([.. sheet.Set.Criteria], next.Lifts.Count - 1)
                .Select(group => Lifted(sheet, group.Select(BestOf)))
                .Where(choices => sheet.Set.FaultsIn(choices).Count == 0)
                .All(choices => (sheet.Set.Evaluate(choices, Qd26).Star ?? 2) <= (now.Star ?? 2));
        });

    private static readonly Dictionary<string, int> NoCases = [];

    private static NextStar? NextOf(CriteriaSet set, IReadOnlyList<Choice> choices) =>
        set.Evaluate(choices, Qd26).NextStar;

    private static Dictionary<string, int> With(IReadOnlyDictionary<string, int> points, string criterion, int other) =>
        new(points) { [criterion] = other };

    private static List<Choice> Lifted(Sheet sheet, IEnumerable<Choice> lifts)
    {
        var lifted = lifts.ToList();
        return [.. sheet.Choices.ExceptBy(lifted.Select(one => one.Criterion), one => one.Criterion), .. lifted];
    }

    private static bool HasCases(CriteriaSet set) =>
        set.Criteria.Any(criterion => criterion.Options.Any(option => option.CaseId is not null));

    private static Choice BestOf(Criterion criterion) =>
        new(criterion.Code, criterion.Options.Index().First(option => option.Item.Points == criterion.Max).Index);

    /// <summary>Every group of so many.</summary>
    private static IEnumerable<IEnumerable<Criterion>> Groups(List<Criterion> criteria, int size) =>
        size == 0
            ?
            [
                [],
            ]
            : criteria.SelectMany(
                (first, index) => Groups(criteria[(index + 1)..], size - 1).Select(others => others.Prepend(first))
            );
}
