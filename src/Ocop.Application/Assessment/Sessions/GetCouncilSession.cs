using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A member of the council, an organiser or an auditor reads a session.</summary>
public sealed record GetCouncilSession(Id<AssessmentSession> SessionId) : IQuery<CouncilSessionView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory)
        : IRequestHandler<GetCouncilSession, CouncilSessionView>
    {
        public Task<CouncilSessionView> Handle(GetCouncilSession query, CancellationToken cancellationToken) =>
            db.Set<AssessmentSession>()
                .VisibleTo(user.Id, territory)
                .Where(session => session.Id == query.SessionId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
