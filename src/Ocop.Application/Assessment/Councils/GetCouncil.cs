using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Councils;

/// <summary>A member, an organiser or an auditor reads a council.</summary>
public sealed record GetCouncil(Id<Council> CouncilId) : IQuery<CouncilView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory)
        : IRequestHandler<GetCouncil, CouncilView>
    {
        public Task<CouncilView> Handle(GetCouncil query, CancellationToken cancellationToken) =>
            db.Set<Council>()
                .VisibleTo(user.Id, territory)
                .Where(council => council.Id == query.CouncilId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
