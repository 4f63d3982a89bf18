using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Rounds;

/// <summary>One round of the caller's territory.</summary>
public sealed record GetRound(Id<AssessmentRound> RoundId) : IQuery<AssessmentRoundView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, IConfigurationProvider views)
        : IRequestHandler<GetRound, AssessmentRoundView>
    {
        public Task<AssessmentRoundView> Handle(GetRound query, CancellationToken cancellationToken) =>
            db.Set<AssessmentRound>()
                .Within(territory.OfAnyOfficer())
                .Where(round => round.Id == query.RoundId)
                .ProjectTo<AssessmentRoundView>(views)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
