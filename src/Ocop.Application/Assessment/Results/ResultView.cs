using System.Text.Json.Serialization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Assessment.Results;

/// <summary>What a council came to for one dossier. It names no scorer.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="SessionId">The session that reached it.</param>
/// <param name="DossierId">The dossier.</param>
/// <param name="ProductId">The product.</param>
/// <param name="CriteriaSetCode">The criteria set it was scored by.</param>
/// <param name="Kind">Whether the council met and scored, or agreed in writing that the product keeps its star.</param>
/// <param name="Level">The level that assessed.</param>
/// <param name="UnitId">The unit that assessed.</param>
/// <param name="Mean">The arithmetic mean of the sheets, unrounded; absent when a veto or a stop ended it, and when nobody scored.</param>
/// <param name="StarByBand">The star that the mean falls in; absent when it ended early.</param>
/// <param name="Star">The star after the minima; null below the lowest recognised star and when it ended early.</param>
/// <param name="Outcome">What follows from it.</param>
/// <param name="IsUnderReexamination">Whether it no longer counts because the dossier is being assessed again.</param>
/// <param name="Sheets">How many sheets were counted.</param>
/// <param name="Agreed">The options that the council agreed on, read instead of the members' own.</param>
/// <param name="Points">What each criterion was read as.</param>
/// <param name="UnmetMinima">What kept the product from the star of its band.</param>
/// <param name="ReachedAt">When the session was closed.</param>
/// <param name="NextStar">The way to the next star, by what the criteria were read as; absent in lists and when there is none.</param>
public sealed record ResultView(
    Id<AssessmentResult> Id,
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    string CriteriaSetCode,
    SessionKind Kind,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    decimal? Mean,
    int? StarByBand,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Star,
    Outcome Outcome,
    bool IsUnderReexamination,
    int Sheets,
    IReadOnlyList<AgreedOption> Agreed,
    IReadOnlyList<CriterionPoints> Points,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    DateTimeOffset ReachedAt,
    NextStar? NextStar
);

internal static class ResultViews
{
    public static IQueryable<ResultView> ToViews(this IQueryable<AssessmentResult> results, IOcopDb db) =>
        results.Select(result => new ResultView(
            result.Id,
            result.SessionId,
            result.DossierId,
            result.ProductId,
            result.CriteriaSetCode,
            result.Kind,
            result.Level,
            result.UnitId,
            result.Mean,
            result.StarByBand,
            result.Star,
            result.Outcome,
            db.Set<Dossier>()
                .Where(dossier => dossier.Id == result.DossierId && dossier.ResultId == null)
                .SelectMany(dossier => dossier.Reassessments)
                .OrderByDescending(one => one.Number)
                .Take(1)
                .Any(one => one.FormerResultId == result.Id),
            result.Sheets.Count,
            result.Agreed.OrderBy(one => one.Criterion).ToList(),
            result.Points.OrderBy(one => one.Criterion).ToList(),
            result.UnmetMinima.OrderBy(one => one.Criterion).ThenBy(one => one.Star).ToList(),
            result.ReachedAt,
            null
        ));
}
