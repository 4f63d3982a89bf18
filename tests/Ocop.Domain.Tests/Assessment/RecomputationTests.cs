using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class RecomputationTests
{
    [Fact]
    public void A_result_is_confirmed_by_its_own_sheets() => Assert.True(Recomputation.Of(Package()).IsConfirmed);

    [Theory]
    [InlineData("mean", 98, 5, 4, Outcome.Recognised)]
    [InlineData("starByBand", 99, 4, 4, Outcome.Recognised)]
    [InlineData("star", 99, 5, 5, Outcome.Recognised)]
    [InlineData("outcome", 99, 5, 4, Outcome.PendingCentral)]
    public void A_figure_that_was_recorded_otherwise_is_named(
        string figure,
        int mean,
        int band,
        int star,
        Outcome outcome
    )
    {
        var package = Package();
        var recorded = package.Recorded with { Mean = mean, StarByBand = band, Star = star, Outcome = outcome };

        var again = Recomputation.Of(package with { Recorded = recorded });

        Assert.Equal([figure], again.Differences.Select(one => one.Figure));
    }

    [Fact]
    public void Points_on_a_sheet_count_as_the_option_says()
    {
        var package = Package();
        var sheet = package.Sheets[0];
        var choice = sheet.Choices[0];
        var altered = sheet with { Choices = [choice with { Points = 0 }, .. sheet.Choices.Skip(1)] };

        var again = Recomputation.Of(package with { Sheets = [altered, .. package.Sheets.Skip(1)] });

        Assert.Equal([$"sheets/1/{choice.Criterion}"], again.Differences.Select(one => one.Figure));
    }

    [Fact]
    public void A_sheet_that_was_handed_in_and_not_counted_is_named()
    {
        var package = Package();
        var left = package.Sheets[0] with { Counted = null };

        var again = Recomputation.Of(package with { Sheets = [left, .. package.Sheets.Skip(1)] });

        Assert.Equal(["sheets/1/counted"], again.Differences.Select(one => one.Figure));
    }

    [Fact]
    public void A_veto_rejects_whatever_the_sheets_say()
    {
        var recorded = new RecordedResult(null, null, null, Outcome.Rejected, [], []);

        var again = Recomputation.Of(Package() with { EndedBy = FindingKind.Veto, Sheets = [], Recorded = recorded });

        Assert.True(again.IsConfirmed);
    }

    /// <summary>99 points, but short of the five-star minimum of criterion 1.5.</summary>
    private static ResultPackage Package()
    {
        var chamber = new Chamber().Scoring().AllSubmitted(Law.BestIn(Filed.Set, but: "1.5", points: 2));
        var result = chamber.Close();

        return new(
            result.Id.Value,
            result.Level,
            result.ReachedAt,
            new(result.MinimaBy, result.TransferWhen),
            EndedBy: null,
            [
                .. chamber.Sheets.Select(
                    (sheet, index) => new PackagedSheet(index + 1, sheet.Choices, sheet.Total, sheet.Total)
                ),
            ],
            result.Agreed,
            new(result.Mean, result.StarByBand, result.Star, result.Outcome, result.Points, result.UnmetMinima),
            Filed.Act.Definition,
            Filed.Set.Definition
        );
    }
}
