namespace Ocop.Domain.Catalogue;

/// <summary>
/// The options that must at least be reached for a star, whatever the total (*** **** ***** in the annexes of
/// QĐ 26/2026/QĐ-TTg). An unmet minimum lowers the star and leaves the score alone.
/// </summary>
public sealed class StarMinima(IReadOnlyList<Criterion> criteria)
{
    /// <summary>Each minimum up to the star that is not reached, in the order of the criteria, then of the stars.</summary>
    public IReadOnlyList<UnmetMinimum> Unmet(int star, IReadOnlyDictionary<string, int> pointsByCriterion) =>
        [
            .. from criterion in criteria
            let reached = pointsByCriterion.GetValueOrDefault(criterion.Code)
            from marked in criterion.MarkedStars
            where marked <= star
            let needed = criterion.PointsNeededFor(marked)
            where reached < needed
            select new UnmetMinimum(criterion.Code, marked, needed, reached),
        ];

    /// <summary>The highest star, up to the one given, whose minima are all reached.</summary>
    public int HighestStar(int starByBand, IReadOnlyDictionary<string, int> pointsByCriterion) =>
        Unmet(starByBand, pointsByCriterion).Select(minimum => minimum.Star - 1).Append(starByBand).Min();
}

/// <summary>A criterion that keeps a dossier from a star.</summary>
/// <param name="Criterion" example="1.5">The code of the criterion.</param>
/// <param name="Star" example="5">The star it keeps from.</param>
/// <param name="Needed" example="3">The points of the option marked for that star.</param>
/// <param name="Reached" example="2">The points it has.</param>
public sealed record UnmetMinimum(string Criterion, int Star, int Needed, int Reached);
