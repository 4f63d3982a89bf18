using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Results;

/// <summary>One result that concerns the caller.</summary>
public sealed record GetResult(Id<AssessmentResult> ResultId) : IQuery<ResultView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law)
        : IRequestHandler<GetResult, ResultView>
    {
        public async Task<ResultView> Handle(GetResult query, CancellationToken cancellationToken)
        {
            var result = await db.Set<AssessmentResult>()
                .VisibleTo(db, user.Id, territory)
                .Where(result => result.Id == query.ResultId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);

            return result with
            {
                NextStar = await NextStarAfter(result, cancellationToken),
            };
        }

        private async Task<NextStar?> NextStarAfter(ResultView result, CancellationToken cancellationToken)
        {
            if (result.Mean is not { } mean)
                return null;

            var set = await law.CriteriaSetAsync(db, result.CriteriaSetCode, cancellationToken);
            var act = await law.RegulationAsync(db, set.RegulationId, cancellationToken);
            var points = result.Points.ToDictionary(one => one.Criterion, one => one.Points);

            return set.NextStarAfter(
                new(mean, result.Star, points, CaseByCriterion: new Dictionary<string, int>()),
                act
            );
        }
    }
}
