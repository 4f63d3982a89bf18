using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class AssessmentRoundTests
{
    [Theory]
    [InlineData(1, "2026-04-30", "2026-06-30")]
    [InlineData(2, "2026-10-30", "2026-12-30")]
    public void The_act_fixes_the_days_of_a_provincial_round(int number, string propose, string done)
    {
        var round = Provincial(number);

        Assert.Equal((Date(propose), Date(done)), (round.ProposeBefore, round.DoneBefore));
    }

    [Theory]
    [InlineData(1, "2026-07-30", "2026-09-30")]
    [InlineData(2, "2027-01-30", "2027-03-30")]
    public void The_second_central_round_falls_into_the_next_year(int number, string propose, string done)
    {
        var round = AssessmentRound.Open(Level.Central, Some.Country, 2026, number, Filed.Act);

        Assert.Equal((Date(propose), Date(done)), (round.ProposeBefore, round.DoneBefore));
    }

    [Fact]
    public void An_extra_round_has_no_cut_off() => Assert.Null(Provincial(3).ProposeBefore);

    [Theory]
    [InlineData("2026-10-29", true)]
    [InlineData("2026-10-30", false)]
    public void Before_is_strictly_before(string proposed, bool admitted) =>
        Assert.Equal(admitted, Provincial(2).Admits(Date(proposed)));

    [Fact]
    public void An_extra_round_admits_any_day() => Assert.True(Provincial(3).Admits(DateOnly.MaxValue));

    [Fact]
    public void Rounds_are_counted_from_1() =>
        Broken.By(() => Provincial(0), AssessmentRound.Rules.ExtraRoundsAreAllowed);

    [Fact]
    public void A_commune_does_not_assess() =>
        Broken.By(
            () => AssessmentRound.Open(Level.Commune, Some.Commune, 2026, 1, Filed.Act),
            AssessmentRound.Rules.TheLevelAssesses
        );

    [Fact]
    public void A_round_is_held_at_its_level() =>
        Broken.By(
            () => AssessmentRound.Open(Level.Province, Some.Country, 2026, 1, Filed.Act),
            AssessmentRound.Rules.ARoundIsHeldAtItsLevel
        );

    [Fact]
    public void Opening_is_announced()
    {
        var round = Provincial(1);

        Assert.Equal(
            [new RoundOpened(round.Id, Level.Province, Some.Province.Id, 2026, 1)],
            ((IAggregate)round).Events
        );
    }

    private static AssessmentRound Provincial(int number) =>
        AssessmentRound.Open(Level.Province, Some.Province, 2026, number, Filed.Act);

    private static DateOnly Date(string text) => DateOnly.Parse(text, null);
}
