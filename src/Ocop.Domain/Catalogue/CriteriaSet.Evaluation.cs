namespace Ocop.Domain.Catalogue;

public sealed partial class CriteriaSet
{
    // What these demand is already enforced when the choices are taken, or it is mere guidance.
    private static readonly GateKind[] SilentGates = [GateKind.IfStory, GateKind.Case, GateKind.Info];

    /// <summary>What the choices come to by the regulation this set belongs to.</summary>
    /// <exception cref="RuleBrokenException">The choices have faults, or the regulation is another one.</exception>
    public Evaluation Evaluate(IReadOnlyList<Choice> choices, Regulation regulation)
    {
        Rules.ASetIsJudgedByItsRegulation.Require(regulation.Id == RegulationId);

        var scoring = Score(choices);
        var starByBand = regulation.Bands!.StarFor(scoring.Total);
        var stopped = scoring.StoppedBy.Count > 0;
        var star = stopped ? null : StarAfterMinima(starByBand, scoring.PointsByCriterion);

        return new(
            scoring,
            starByBand,
            star,
            stopped ? Outcome.Stopped : OutcomeOf(star, regulation),
            MinimaUnmet(starByBand, scoring.PointsByCriterion),
            [.. FindingsAtTheSet(regulation), .. FindingsAtCriteria(scoring)],
            [.. RemarksOn(choices)],
            NextStarAfter(new(scoring.Total, star, scoring.PointsByCriterion, CasesIn(choices)), regulation)
        );
    }

    /// <summary>What the choices allow but a person should look at.</summary>
    public IEnumerable<Remark> RemarksOn(IReadOnlyList<Choice> choices)
    {
        var inCases = CasesIn(choices).ToLookup(one => one.Value, one => one.Key);

        if (inCases.Count > 1)
            yield return new(Rules.OneCaseThroughoutTheSheet, [.. inCases.SelectMany(criteria => criteria)]);
    }

    private Dictionary<string, int> CasesIn(IReadOnlyList<Choice> choices) =>
        (
            from choice in choices
            let inCase = CriterionOf(choice)?.Options.ElementAtOrDefault(choice.Option)?.CaseId
            where inCase is not null
            select (choice.Criterion, inCase.Value)
        ).ToDictionary();

    private static Outcome OutcomeOf(int? star, Regulation regulation) =>
        star switch
        {
            null => Outcome.NotRecognised,
            { } earned when regulation.RecognisingLevel(earned) is Level.Central => Outcome.PendingCentral,
            _ => Outcome.Recognised,
        };

    private IEnumerable<GateFinding> FindingsAtTheSet(Regulation regulation) =>
        Vetoes.Select(veto => new GateFinding(
            GateKind.Veto,
            regulation.Definition.Vetoes[veto],
            GateState.ToConfirm,
            Criterion: null,
            ZeroCriteria: []
        ));

    private IEnumerable<GateFinding> FindingsAtCriteria(Scoring scoring) =>
        from at in GatesAtCriteria
        where !SilentGates.Contains(at.Gate.Kind)
        let zero = scoring.StoppedBy.FirstOrDefault(stop => stop.Gate == at.Gate)?.Criteria ?? []
        let state = at.Gate.Kind is not GateKind.StopZero ? GateState.ToConfirm
        : zero.Count > 0 ? GateState.Stopped
        : GateState.Passed
        select new GateFinding(at.Gate.Kind, at.Gate.Label, state, at.Criterion.Code, zero);
}
