using AutoMapper;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.WrittenOpinions;

/// <summary>What a member wrote on a renewal (phiếu lấy ý kiến).</summary>
/// <param name="Id">Its identity.</param>
/// <param name="SessionId">The written session.</param>
/// <param name="DossierId">The dossier it is about.</param>
/// <param name="MemberId">Who wrote it.</param>
/// <param name="Stance">Whether the product keeps its star.</param>
/// <param name="Reason">Why; absent where there was nothing to say.</param>
/// <param name="GivenAt">When it was given.</param>
public sealed record WrittenOpinionView(
    Id<WrittenOpinion> Id,
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Id<User> MemberId,
    Stance Stance,
    string? Reason,
    DateTimeOffset GivenAt
)
{
    internal sealed class Projection : Profile
    {
        public Projection() => CreateProjection<WrittenOpinion, WrittenOpinionView>();
    }
}
