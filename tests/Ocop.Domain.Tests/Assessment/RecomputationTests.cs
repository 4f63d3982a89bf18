using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Dossiers;
using static Ocop.Domain.Tests.Rewards.Rewarding;

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

    [Fact]
    public void A_stop_ends_the_assessment_without_a_star()
    {
        var recorded = new RecordedResult(null, null, null, Outcome.Stopped, [], []);

        var again = Recomputation.Of(Package() with { EndedBy = FindingKind.Stop, Sheets = [], Recorded = recorded });

        Assert.True(again.IsConfirmed);
    }

    [Theory]
    [InlineData("1.1", 0)]
    [InlineData("1.5", 3)]
    public void Points_that_were_recorded_otherwise_are_named(string criterion, int points)
    {
        var package = Package();
        var altered = package.Recorded.Points.Select(one =>
            one.Criterion == criterion ? one with { Points = points } : one
        );

        Assert.Equal([$"points/{criterion}"], DifferingFrom(package.Recorded with { Points = [.. altered] }));
        Assert.Equal(
            [$"points/{criterion}"],
            DifferingFrom(
                package.Recorded with
                {
                    Points = [.. package.Recorded.Points.Where(one => one.Criterion != criterion)],
                }
            )
        );

        IEnumerable<string> DifferingFrom(RecordedResult recorded) =>
            Recomputation.Of(package with { Recorded = recorded }).Differences.Select(one => one.Figure);
    }

    [Fact]
    public void An_agreed_option_counts_as_the_set_says()
    {
        var package = Package();
        var agreed = new AgreedOption("1.5", Law.BestIn(Filed.Set).Single(one => one.Criterion == "1.5").Option, 3);
        var recorded = package.Recorded with { Star = 5, Outcome = Outcome.PendingCentral, UnmetMinima = [] };
        var read = recorded.Points.Select(one => one.Criterion == "1.5" ? one with { Points = 3 } : one);
        var right = package with { Agreed = [agreed], Recorded = recorded with { Points = [.. read] } };

        var altered = right with { Agreed = [agreed with { Points = 2 }] };

        Assert.Empty(Recomputation.Of(right).Differences);
        Assert.Equal("agreed/1.5", Recomputation.Of(altered).Differences[0].Figure);
    }

    [Theory]
    [InlineData(true, 4, Outcome.Recognised)]
    [InlineData(false, null, Outcome.NotRecognised)]
    public void Of_a_renewal_in_writing_the_opinions_are_weighed_again(bool allKeep, int? star, Outcome outcome)
    {
        var opinions = new PackagedOpinions(
            Star: 4,
            Asked: 3,
            Quorum: 0.7m,
            IsTimeOver: false,
            [Stance.Keep, Stance.Keep, allKeep ? Stance.Keep : Stance.Against]
        );
        var package = Package() with { Sheets = [], Opinions = opinions };

        var again = Recomputation.Of(package with { Recorded = new(null, null, star, outcome, [], []) });
        var otherwise = Recomputation.Of(package with { Recorded = new(null, null, 3, outcome, [], []) });

        Assert.True(again.IsConfirmed);
        Assert.Equal(["star"], otherwise.Differences.Select(one => one.Figure));
    }

    [Fact]
    public void The_reward_follows_from_the_star_that_comes_out()
    {
        var package = Package();

        Assert.True(Recomputation.Of(package with { Rewards = [Reward(30_000_000)] }).IsConfirmed);
        Assert.Equal(["rewards/1/amount"], Differing(Reward(30_000_001)));
        Assert.Equal(["rewards/1/star"], Differing(Reward(30_000_000) with { Star = 5 }));
        Assert.Equal(["rewards/1/event"], Differing(Reward(30_000_000) with { Event = RewardEvent.Upgrade }));
        Assert.Equal(["rewards/1/policy"], Differing(Reward(30_000_000) with { PolicyId = Guid.Empty }));

        IEnumerable<string> Differing(PackagedReward reward) =>
            Recomputation.Of(package with { Rewards = [reward] }).Differences.Select(one => one.Figure);
    }

    /// <summary>For the four stars of the package, by a rule that grants 30 million.</summary>
    private static PackagedReward Reward(long amount)
    {
        var rules = new RewardRules([Policy(LaoCai, 4, 30_000_000), Policy(LaoCai, 5, 80_000_000)]);
        var owed = rules.For(Recognised(LaoCai, 4, RewardEvent.First))[0];

        return new(
            Number: 1,
            owed.BudgetLevel,
            owed.PayerId?.Value,
            owed.PolicyId?.Value,
            Star: 4,
            RewardEvent.First,
            amount,
            owed.Ground!
        );
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
            Filed.Set.Definition,
            []
        );
    }
}
