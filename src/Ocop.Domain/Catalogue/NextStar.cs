namespace Ocop.Domain.Catalogue;

/// <summary>Where a product stands: what a sheet, or a council's reading of several, comes to.</summary>
/// <param name="Score">The total of a sheet, or the unrounded mean of several.</param>
/// <param name="Star">After minima; null below the lowest recognised star.</param>
/// <param name="PointsByCriterion">What each criterion is read as.</param>
/// <param name="CaseByCriterion">The case that was chosen where a criterion has alternative ones; empty when unknown.</param>
public sealed record Standing(
    decimal Score,
    int? Star,
    IReadOnlyDictionary<string, int> PointsByCriterion,
    IReadOnlyDictionary<string, int> CaseByCriterion
);

/// <summary>The way to the next star that changes the fewest criteria and, of those, asks for the fewest points.</summary>
/// <param name="Star" example="5">The star that it leads to.</param>
/// <param name="Score" example="100">The score that it comes to.</param>
/// <param name="MissingPoints" example="0">What the score lacks to the band of the next star, unrounded.</param>
/// <param name="BlockingMinima">The minima of the next star that are not reached.</param>
/// <param name="ZeroCriteria">The criteria whose 0 ends the assessment.</param>
/// <param name="Lifts">What to change, in the order of the criteria; together they suffice.</param>
public sealed record NextStar(
    int Star,
    decimal Score,
    decimal MissingPoints,
    IReadOnlyList<UnmetMinimum> BlockingMinima,
    IReadOnlyList<string> ZeroCriteria,
    IReadOnlyList<Lift> Lifts
);

/// <summary>A criterion to be answered better.</summary>
/// <param name="Criterion" example="1.5">The criterion's code in the set.</param>
/// <param name="Option" example="3">The zero-based index of the option to reach.</param>
/// <param name="From" example="2">The points it has.</param>
/// <param name="To" example="3">The points of that option.</param>
public sealed record Lift(string Criterion, int Option, int From, int To);
