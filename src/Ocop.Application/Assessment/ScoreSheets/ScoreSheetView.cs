using AutoMapper;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>A score sheet (phiếu đánh giá).</summary>
/// <param name="Id">Its identity.</param>
/// <param name="SessionId">The session it belongs to.</param>
/// <param name="DossierId">The dossier it scores.</param>
/// <param name="ScorerId">The member who fills it in.</param>
/// <param name="Pass">The scoring pass: 1, or more after a discussion.</param>
/// <param name="CriteriaSetId">The criteria set it follows.</param>
/// <param name="Choices">The options picked so far, with their points.</param>
/// <param name="Total">The sum of the points, out of 100.</param>
/// <param name="SubmittedAt">When it was handed in; absent before.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record ScoreSheetView(
    Id<ScoreSheet> Id,
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Id<User> ScorerId,
    int Pass,
    Id<CriteriaSet> CriteriaSetId,
    IReadOnlyList<SheetChoiceView> Choices,
    int Total,
    DateTimeOffset? SubmittedAt,
    int Version
) : IVersioned
{
    internal sealed class Projection : Profile
    {
        public Projection()
        {
            CreateProjection<SheetChoice, SheetChoiceView>();
            CreateProjection<ScoreSheet, ScoreSheetView>();
        }
    }
}

/// <summary>A picked option.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Option">The index of the option.</param>
/// <param name="Points">The points it carries.</param>
public sealed record SheetChoiceView(string Criterion, int Option, int Points);
