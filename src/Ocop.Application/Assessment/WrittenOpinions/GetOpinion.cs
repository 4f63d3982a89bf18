using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.WrittenOpinions;

/// <summary>A member reads an own opinion, or another one that has become visible.</summary>
public sealed record GetOpinion(Id<WrittenOpinion> OpinionId) : IQuery<WrittenOpinionView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, IConfigurationProvider views)
        : IRequestHandler<GetOpinion, WrittenOpinionView>
    {
        public Task<WrittenOpinionView> Handle(GetOpinion query, CancellationToken cancellationToken) =>
            db.Set<WrittenOpinion>()
                .VisibleTo(db, user.Id, territory)
                .Where(opinion => opinion.Id == query.OpinionId)
                .ProjectTo<WrittenOpinionView>(views)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
