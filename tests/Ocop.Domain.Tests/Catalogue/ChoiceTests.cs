using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Catalogue.CriteriaSet;
using static Ocop.Domain.Tests.Catalogue.Law;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class ChoiceTests
{
    private static readonly CriteriaSet Vegetables = Set(1);
    private static readonly CriteriaSet Tourism = Set(26);

    [Fact]
    public void A_criterion_of_another_set_is_refused() =>
        Assert.Equal([new(0, Rules.CriteriaBelongToTheSet)], Vegetables.FaultsIn([new("17", 0)]));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_option_that_is_not_there_is_refused(int option) =>
        Assert.Equal([new(0, Rules.OptionsBelongToTheCriterion)], Vegetables.FaultsIn([new("1.1", option)]));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    public void Two_options_of_one_criterion_are_refused_at_the_second(int one, int another) =>
        Assert.Equal(
            [new(1, Rules.ACriterionTakesOneOption)],
            Vegetables.FaultsIn([new("1.1", one), new("1.1", another)])
        );

    [Fact]
    public void Both_cases_of_one_criterion_are_refused_at_the_second() =>
        Assert.Equal([new(1, Rules.ACriterionTakesOneCase)], Tourism.FaultsIn([new("8", 1), new("8", 3)]));

    [Fact]
    public void Points_for_a_story_that_earned_nothing_are_refused()
    {
        var choices = new Choice[] { new("5.2", 1), new("5.1", 0), new("5.3", 1) };

        Assert.Equal(
            [new(0, Rules.PointsForAStoryNeedAStory), new(2, Rules.PointsForAStoryNeedAStory)],
            Vegetables.FaultsIn(choices)
        );
    }

    [Fact]
    public void Points_for_a_story_without_an_answer_to_whether_there_is_one_are_refused() =>
        Assert.Equal([new(0, Rules.PointsForAStoryNeedAStory)], Vegetables.FaultsIn([new("5.2", 1)]));

    [Fact]
    public void Without_a_story_its_criteria_may_be_left_out_or_earn_nothing() =>
        Assert.Empty(Vegetables.FaultsIn([new("5.1", 0), new("5.2", 0)]));

    [Fact]
    public void A_story_that_earned_points_lets_its_criteria_earn_points() =>
        Assert.Empty(Vegetables.FaultsIn([new("5.1", 1), new("5.2", 2), new("5.3", 1)]));

    [Fact]
    public void In_tourism_the_story_criteria_stand_alone() => Assert.Empty(Tourism.FaultsIn([new("5.2", 1)]));

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_the_choices()
    {
        var choices = new Choice[] { new("5.3", 1), new("1.1", 9), new("99", 0), new("1.2", 0), new("1.2", 1) };

        Assert.Equal(
            [
                new(0, Rules.PointsForAStoryNeedAStory),
                new(1, Rules.OptionsBelongToTheCriterion),
                new(2, Rules.CriteriaBelongToTheSet),
                new(4, Rules.ACriterionTakesOneOption),
            ],
            Vegetables.FaultsIn(choices)
        );
    }

    [Fact]
    public void Choices_with_faults_are_not_scored() =>
        Broken.By(() => Vegetables.Score([new("1.1", 9)]), Rules.OptionsBelongToTheCriterion);
}
