using Ocop.Domain.Catalogue;
using static Ocop.Domain.Tests.Catalogue.Law;
using static Ocop.Domain.Tests.Catalogue.Sheets;
using Outcome = Ocop.Domain.Catalogue.Outcome;

namespace Ocop.Domain.Tests.Catalogue;

/// <summary>What must hold of any valid sheet in any of the 26 sets.</summary>
public sealed class ScoringProperties
{
    [Fact]
    public void A_total_is_the_sum_of_its_parts_and_of_its_criteria_and_at_most_100() =>
        ForAnySheet(sheet =>
        {
            var scoring = sheet.Set.Score(sheet.Choices);

            return scoring.Total is >= 0 and <= 100
                && scoring.Total == scoring.PointsByPart.Values.Sum()
                && scoring.Total == scoring.PointsByCriterion.Values.Sum()
                && scoring.PointsByCriterion.Keys.SequenceEqual(sheet.Set.Criteria.Select(criterion => criterion.Code));
        });

    [Fact]
    public void No_part_exceeds_its_maximum() =>
        ForAnySheet(sheet =>
        {
            var points = sheet.Set.Score(sheet.Choices).PointsByPart;

            return sheet.Set.Parts.All(part => points[part.Code] <= part.Max);
        });

    [Fact]
    public void The_order_of_the_choices_does_not_matter() =>
        ForAnySheet(sheet =>
        {
            var straight = sheet.Set.Evaluate(sheet.Choices, Qd26);
            var reversed = sheet.Set.Evaluate([.. sheet.Choices.Reverse()], Qd26);

            return (straight.Scoring.Total, straight.Star, straight.Outcome)
                == (reversed.Scoring.Total, reversed.Star, reversed.Outcome);
        });

    [Fact]
    public void The_star_is_never_above_its_band_nor_below_the_lowest_recognised() =>
        ForAnySheet(sheet =>
        {
            var evaluation = sheet.Set.Evaluate(sheet.Choices, Qd26);

            return evaluation.Star is null || (evaluation.Star <= evaluation.StarByBand && evaluation.Star >= 3);
        });

    [Fact]
    public void The_star_equals_its_band_exactly_when_no_minimum_is_unmet() =>
        ForAnySheet(sheet =>
        {
            var evaluation = sheet.Set.Evaluate(sheet.Choices, Qd26);

            return evaluation.Outcome is Outcome.Stopped
                || evaluation.StarByBand < 3
                || evaluation.UnmetMinima.Count == 0 == (evaluation.Star == evaluation.StarByBand);
        });

    [Fact]
    public void Lifting_one_option_never_lowers_the_star() =>
        ForAnySheet(sheet =>
        {
            var before = StarOf(sheet.Set, sheet.Choices);

            return Lifted(sheet).All(choices => StarOf(sheet.Set, choices) >= before);
        });

    private static int StarOf(CriteriaSet set, IReadOnlyList<Choice> choices) => set.Evaluate(choices, Qd26).Star ?? 0;

    /// <summary>Every sheet that differs by one better answer and is still valid.</summary>
    private static IEnumerable<IReadOnlyList<Choice>> Lifted(Sheet sheet)
    {
        var points = sheet.Set.Score(sheet.Choices).PointsByCriterion;

        return from criterion in sheet.Set.Criteria
            from option in criterion.Options.Index()
            where option.Item.Points > points[criterion.Code]
            let others = sheet.Choices.Where(choice => choice.Criterion != criterion.Code)
            let lifted = others.Append(new(criterion.Code, option.Index)).ToList()
            where sheet.Set.FaultsIn(lifted).Count == 0
            select lifted;
    }
}
