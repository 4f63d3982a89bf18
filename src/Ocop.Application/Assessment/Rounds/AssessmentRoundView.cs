using AutoMapper;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Rounds;

/// <summary>A round of assessment (đợt đánh giá).</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Level">The level that assesses.</param>
/// <param name="UnitId">The unit that holds it.</param>
/// <param name="Year">Its year.</param>
/// <param name="Number">Its number in the year.</param>
/// <param name="ProposeBefore">Dossiers are proposed before this day; absent for an extra round.</param>
/// <param name="DoneBefore">It is done before this day; absent for an extra round.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record AssessmentRoundView(
    Id<AssessmentRound> Id,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    int Year,
    int Number,
    DateOnly? ProposeBefore,
    DateOnly? DoneBefore,
    int Version
) : IVersioned
{
    internal sealed class Projection : Profile
    {
        public Projection() => CreateProjection<AssessmentRound, AssessmentRoundView>();
    }
}
