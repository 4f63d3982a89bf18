using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Domain.Work;

namespace Ocop.Application.Work;

/// <summary>Somebody at work reads a list that they kept.</summary>
public sealed record GetView(Id<SavedView> ViewId) : IQuery<SavedViewView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, IConfigurationProvider views)
        : IRequestHandler<GetView, SavedViewView>
    {
        public Task<SavedViewView> Handle(GetView query, CancellationToken cancellationToken) =>
            db.Set<SavedView>()
                .Where(view => view.Id == query.ViewId && view.OwnerId == user.Id)
                .ProjectTo<SavedViewView>(views)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
