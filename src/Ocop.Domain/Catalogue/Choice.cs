namespace Ocop.Domain.Catalogue;

/// <summary>An option picked for a criterion.</summary>
/// <param name="Criterion" example="1.1">The criterion's code in the set.</param>
/// <param name="Option" example="2">The zero-based index of the option.</param>
public sealed record Choice(string Criterion, int Option);

/// <summary>What is wrong with one of the choices.</summary>
/// <param name="Index">The position of the choice among those given.</param>
public sealed record ChoiceFault(int Index, Rule Rule);

/// <summary>What a valid sheet of choices earns.</summary>
/// <param name="PointsByCriterion">Every criterion of the set; unanswered ones earn 0.</param>
/// <param name="StoppedBy">The sections in which a 0 ends the assessment; usually none.</param>
public sealed record Scoring(
    int Total,
    IReadOnlyDictionary<string, int> PointsByPart,
    IReadOnlyDictionary<string, int> PointsByCriterion,
    IReadOnlyList<ZeroStop> StoppedBy
);

/// <summary>A section that allows no 0, and its criteria that earned 0 all the same.</summary>
/// <param name="Gate">The gate that says so.</param>
public sealed record ZeroStop(Gate Gate, IReadOnlyList<string> Criteria);
