using System.Text.Json.Serialization;
using AutoMapper;
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
/// <param name="Level">The level that assessed.</param>
/// <param name="UnitId">The unit that assessed.</param>
/// <param name="Mean">The arithmetic mean of the sheets, unrounded; absent when a veto or a stop ended it.</param>
/// <param name="StarByBand">The star that the mean falls in; absent when it ended early.</param>
/// <param name="Star">The star after the minima; null below the lowest recognised star and when it ended early.</param>
/// <param name="Outcome">What follows from it.</param>
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
    Level Level,
    Id<AdministrativeUnit> UnitId,
    decimal? Mean,
    int? StarByBand,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Star,
    Outcome Outcome,
    int Sheets,
    IReadOnlyList<AgreedOption> Agreed,
    IReadOnlyList<CriterionPoints> Points,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    DateTimeOffset ReachedAt,
    NextStar? NextStar
)
{
    internal sealed class Projection : Profile
    {
        public Projection() =>
            CreateProjection<AssessmentResult, ResultView>()
                .ForCtorParam(nameof(Sheets), view => view.MapFrom(result => result.Sheets.Count))
                .ForCtorParam(nameof(NextStar), view => view.MapFrom(_ => (NextStar?)null));
    }
}
