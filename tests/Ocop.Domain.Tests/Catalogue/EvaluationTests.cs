using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.Catalogue.Law;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class EvaluationTests
{
    private static readonly CriteriaSet Vegetables = Set(1);
    private static readonly CriteriaSet Water = Set(16);
    private static readonly CriteriaSet Tourism = Set(26);

    public static TheoryData<int> SetNumbers => [.. CriteriaSets.Select(set => set.Number)];

    [Theory]
    [MemberData(nameof(SetNumbers))]
    public void The_best_of_everything_earns_100_points_and_five_stars_which_the_centre_decides(int number)
    {
        var evaluation = Set(number).Evaluate(BestIn(Set(number)), Qd26);

        Assert.Equal(100, evaluation.Scoring.Total);
        Assert.Equal(5, evaluation.Star);
        Assert.Equal(Outcome.PendingCentral, evaluation.Outcome);
        Assert.Empty(evaluation.UnmetMinima);
        Assert.Empty(evaluation.Remarks);
    }

    [Fact]
    public void An_unmet_five_star_minimum_leaves_99_points_with_four_stars()
    {
        var evaluation = Vegetables.Evaluate(BestIn(Vegetables, but: "1.5", points: 2), Qd26);

        Assert.Equal(99, evaluation.Scoring.Total);
        Assert.Equal([new("A", 39), new("B", 25), new("C", 35)], evaluation.Scoring.PointsByPart);
        Assert.Equal(5, evaluation.StarByBand);
        Assert.Equal(4, evaluation.Star);
        Assert.Equal(Outcome.Recognised, evaluation.Outcome);
        Assert.Equal([new UnmetMinimum("1.5", Star: 5, Needed: 3, Reached: 2)], evaluation.UnmetMinima);
    }

    [Fact]
    public void An_unmet_three_star_minimum_leaves_97_points_without_recognition()
    {
        var evaluation = Vegetables.Evaluate([.. BestIn(Vegetables).Where(choice => choice.Criterion != "3.5")], Qd26);

        Assert.Equal(97, evaluation.Scoring.Total);
        Assert.Equal(5, evaluation.StarByBand);
        Assert.Null(evaluation.Star);
        Assert.Equal(Outcome.NotRecognised, evaluation.Outcome);
        Assert.Equal(
            [new UnmetMinimum("3.5", Star: 3, Needed: 1, Reached: 0), new("3.5", Star: 4, Needed: 2, Reached: 0)],
            evaluation.UnmetMinima
        );
    }

    [Fact]
    public void Minima_of_stars_above_the_band_are_not_unmet()
    {
        var evaluation = Vegetables.Evaluate([], Qd26);

        Assert.Equal(1, evaluation.StarByBand);
        Assert.Null(evaluation.Star);
        Assert.Equal(Outcome.NotRecognised, evaluation.Outcome);
        Assert.Empty(evaluation.UnmetMinima);
    }

    [Fact]
    public void A_zero_in_a_section_that_allows_none_stops_the_assessment_and_keeps_the_total()
    {
        var evaluation = Water.Evaluate(BestIn(Water, but: "6.4", points: 0), Qd26);

        Assert.Equal(95, evaluation.Scoring.Total);
        Assert.Equal(5, evaluation.StarByBand);
        Assert.Null(evaluation.Star);
        Assert.Equal(Outcome.Stopped, evaluation.Outcome);
        var stop = evaluation.Gates.Single(gate => gate.Kind is GateKind.StopZero);
        Assert.Equal(GateState.Stopped, stop.State);
        Assert.Equal(["6.4"], stop.ZeroCriteria);
    }

    [Fact]
    public void An_unanswered_criterion_is_a_zero_and_stops_too() =>
        Assert.Equal(Outcome.Stopped, Water.Evaluate([], Qd26).Outcome);

    [Fact]
    public void A_section_without_a_zero_passes_its_gate()
    {
        var gates = Water.Evaluate(BestIn(Water), Qd26).Gates;

        Assert.Equal(GateState.Passed, gates.Single(gate => gate.Kind is GateKind.StopZero).State);
    }

    [Fact]
    public void Vetoes_and_stops_are_for_people_to_confirm()
    {
        var gates = Vegetables.Evaluate(BestIn(Vegetables), Qd26).Gates;

        Assert.Equal(3, gates.Count(gate => gate is { Kind: GateKind.Veto, Criterion: null }));
        Assert.Equal(
            ["1.1"],
            gates.Where(gate => gate.Kind is GateKind.Veto).Select(gate => gate.Criterion).OfType<string>()
        );
        Assert.Equal(["6.1"], gates.Where(gate => gate.Kind is GateKind.Stop).Select(gate => gate.Criterion));
        Assert.All(gates, gate => Assert.Equal(GateState.ToConfirm, gate.State));
    }

    [Fact]
    public void Different_cases_at_different_criteria_are_remarked_upon_but_count()
    {
        var mixed = new Choice[] { new("8", 1), new("9", 3) };

        var evaluation = Tourism.Evaluate(mixed, Qd26);

        Assert.Equal(5, evaluation.Scoring.Total);
        var remark = Assert.Single(evaluation.Remarks);
        Assert.Equal(CriteriaSet.Rules.OneCaseThroughoutTheSheet, remark.Rule);
        Assert.Equal(["8", "9"], remark.Criteria);
    }

    [Fact]
    public void A_set_is_judged_by_its_own_regulation_only()
    {
        var other = Files.Single(file => file.Content.Code == "QD148").ToRecords().Regulation;

        Broken.By(() => Vegetables.Evaluate([], other), CriteriaSet.Rules.ASetIsJudgedByItsRegulation);
    }
}
