using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Results;

/// <summary>One result that concerns the caller.</summary>
public sealed record GetResult(Id<AssessmentResult> ResultId) : IQuery<ResultView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, IConfigurationProvider views)
        : IRequestHandler<GetResult, ResultView>
    {
        public Task<ResultView> Handle(GetResult query, CancellationToken cancellationToken) =>
            db.Set<AssessmentResult>()
                .VisibleTo(db, user.Id, territory)
                .Where(result => result.Id == query.ResultId)
                .ProjectTo<ResultView>(views)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
