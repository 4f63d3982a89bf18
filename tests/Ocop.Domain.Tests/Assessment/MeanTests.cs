using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Assessment;
using Ocop.Domain.Tests.Catalogue;

namespace Ocop.Domain.Tests.Assessment;

public sealed class MeanTests
{
    private static readonly Arbitrary<int[]> AnyTotals = Gen.Choose(0, 100)
        .NonEmptyListOf()
        .Select(Enumerable.ToArray)
        .ToArbitrary();

    [Fact]
    public void It_is_not_rounded() => Assert.Equal(269m / 3, Mean.Of([90, 90, 89]).Value);

    [Fact]
    public void A_mean_of_89_995_earns_four_stars()
    {
        int[] totals = [.. Enumerable.Repeat(90, 199), 89];

        Assert.Equal(89.995m, Mean.Of(totals).Value);
        Assert.Equal(4, Law.Qd26.Bands!.StarFor(Mean.Of(totals).Value));
    }

    [Theory]
    [InlineData(90, 5)]
    [InlineData(70, 4)]
    [InlineData(50, 3)]
    [InlineData(30, 2)]
    [InlineData(0, 1)]
    public void A_mean_at_a_threshold_earns_its_star(int total, int star) =>
        Assert.Equal(star, Law.Qd26.Bands!.StarFor(Mean.Of([total, total, total]).Value));

    [Fact]
    public void Nothing_has_no_mean() => Assert.Throws<ArgumentException>(() => Mean.Of([]));

    [Fact]
    public void It_lies_between_the_lowest_and_the_highest() =>
        Prop.ForAll(AnyTotals, totals => totals.Min() <= Mean.Of(totals).Value && Mean.Of(totals).Value <= totals.Max())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_sheets_does_not_matter() =>
        Prop.ForAll(AnyTotals, totals => Mean.Of(totals) == Mean.Of([.. totals.Reverse()])).QuickCheckThrowOnFailure();

    [Fact]
    public void It_reaches_a_threshold_exactly_when_the_sum_does() =>
        Prop.ForAll(
                AnyTotals,
                Gen.Choose(0, 100).ToArbitrary(),
                (totals, threshold) => Mean.Of(totals).Value >= threshold == totals.Sum() >= threshold * totals.Length
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new[] { 3 }, 3)]
    [InlineData(new[] { 3, 1 }, 1)]
    [InlineData(new[] { 3, 1, 2 }, 2)]
    [InlineData(new[] { 0, 3, 2, 2 }, 2)]
    [InlineData(new[] { 3, 3, 0, 0 }, 0)]
    public void Of_two_in_the_middle_the_lower_is_the_median(int[] points, int median) =>
        Assert.Equal(median, LowerMedian.Of(points));

    [Fact]
    public void Nothing_has_no_median() => Assert.Throws<ArgumentException>(() => LowerMedian.Of([]));

    [Fact]
    public void The_median_is_what_somebody_gave_and_at_least_half_gave_no_less() =>
        Prop.ForAll(
                AnyTotals,
                points =>
                {
                    var median = LowerMedian.Of(points);
                    return points.Contains(median)
                        && 2 * points.Count(one => one >= median) >= points.Length
                        && 2 * points.Count(one => one <= median) >= points.Length;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void When_every_member_counts_the_lowest_is_read() =>
        Assert.Equal(1, MinimaReading.EveryMember.Read([3, 1, 2]));

    [Fact]
    public void By_default_the_lower_median_is_read() => Assert.Equal(2, MinimaReading.LowerMedian.Read([3, 1, 2]));

    [Fact]
    public void The_spread_is_the_distance_of_the_extremes() => Assert.Equal(11, Spread.Of([80, 91, 85]));

    [Fact]
    public void Nothing_has_no_spread() => Assert.Equal(0, Spread.Of([]));
}
