namespace Ocop.Domain.Catalogue;

public sealed partial class CriteriaSet
{
    /// <summary>Everything that keeps the choices from being scored, in their order; empty when they may be.</summary>
    public IReadOnlyList<ChoiceFault> FaultsIn(IReadOnlyList<Choice> choices)
    {
        var first = new Dictionary<string, Option>();
        var faults = new List<ChoiceFault>();

        foreach (var (index, choice) in choices.Index())
        {
            if (FaultOf(choice, first) is { } rule)
                faults.Add(new(index, rule));
            else
                first.Add(choice.Criterion, CriterionOf(choice)!.Options[choice.Option]);
        }

        faults.AddRange(
            from pair in choices.Index()
            where faults.All(fault => fault.Index != pair.Index) && EarnsWithoutStory(pair.Item, first)
            select new ChoiceFault(pair.Index, Rules.PointsForAStoryNeedAStory)
        );
        return [.. faults.OrderBy(fault => fault.Index)];
    }

    /// <summary>Adds up what the chosen options earn; a criterion without a choice earns 0.</summary>
    /// <exception cref="RuleBrokenException">The choices have faults; ask <see cref="FaultsIn"/> for all of them.</exception>
    public Scoring Score(IReadOnlyList<Choice> choices)
    {
        foreach (var fault in FaultsIn(choices))
            fault.Rule.Require(false);

        var chosen = choices.ToDictionary(choice => choice.Criterion, choice => choice.Option);
        var points = Criteria.ToDictionary(
            criterion => criterion.Code,
            criterion => chosen.TryGetValue(criterion.Code, out var option) ? criterion.Options[option].Points : 0
        );

        return new(
            points.Values.Sum(),
            Parts.ToDictionary(part => part.Code, part => part.Criteria.Sum(criterion => points[criterion.Code])),
            points,
            StoppedBy(points)
        );
    }

    /// <inheritdoc cref="StarMinima.Unmet"/>
    public IReadOnlyList<UnmetMinimum> MinimaUnmet(
        int starByBand,
        IReadOnlyDictionary<string, int> pointsByCriterion
    ) => new StarMinima(Criteria).Unmet(starByBand, pointsByCriterion);

    /// <summary>The star that is left when unmet minima are taken into account; null when it is not recognised.</summary>
    public int? StarAfterMinima(int starByBand, IReadOnlyDictionary<string, int> pointsByCriterion)
    {
        var star = new StarMinima(Criteria).HighestStar(starByBand, pointsByCriterion);
        return star >= RecognisedFromStar ? star : null;
    }

    /// <summary>The sections that allow no 0 and hold one all the same; an unanswered criterion is 0.</summary>
    public IReadOnlyList<ZeroStop> StoppedBy(IReadOnlyDictionary<string, int> pointsByCriterion) =>
        [
            .. from at in GatesAtCriteria
            where at.Gate.Kind is GateKind.StopZero
            let zero = SectionCriteria(at.Gate).Where(code => pointsByCriterion.GetValueOrDefault(code) == 0).ToArray()
            where zero.Length > 0
            select new ZeroStop(at.Gate, zero),
        ];

    /// <summary>The way to the next star; null when there is none above, or none that circumstances allow.</summary>
    public NextStar? NextStarAfter(Standing standing, Regulation regulation)
    {
        Rules.ASetIsJudgedByItsRegulation.Require(regulation.Id == RegulationId);

        return new StarNavigator(this, regulation.Bands!, standing).Next();
    }

    /// <summary>Whether a 0 here ends the assessment.</summary>
    internal bool MayNotBeZero(Criterion criterion) =>
        GatesAtCriteria.Any(at =>
            at.Gate.Kind is GateKind.StopZero && SectionCriteria(at.Gate).Contains(criterion.Code)
        );

    private Rule? FaultOf(Choice choice, Dictionary<string, Option> first)
    {
        if (CriterionOf(choice) is not { } criterion)
            return Rules.CriteriaBelongToTheSet;

        if (choice.Option < 0 || choice.Option >= criterion.Options.Count)
            return Rules.OptionsBelongToTheCriterion;

        if (!first.TryGetValue(criterion.Code, out var other))
            return null;

        return other.CaseId == criterion.Options[choice.Option].CaseId
            ? Rules.ACriterionTakesOneOption
            : Rules.ACriterionTakesOneCase;
    }

    private bool EarnsWithoutStory(Choice choice, Dictionary<string, Option> chosen) =>
        chosen[choice.Criterion].Points > 0
        && CriterionOf(choice)!
            .Gates.Any(gate =>
                gate is { Kind: GateKind.IfStory, Criterion: { } story }
                && chosen.GetValueOrDefault(story) is not { Points: > 0 }
            );

    private IEnumerable<string> SectionCriteria(Gate gate) =>
        Parts
            .SelectMany(part => part.Sections)
            .Single(section => section.Code == gate.Section)
            .Criteria.Select(criterion => criterion.Code);
}
