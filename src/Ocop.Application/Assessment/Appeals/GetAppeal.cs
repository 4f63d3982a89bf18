using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>One appeal that concerns the caller.</summary>
public sealed record GetAppeal(Id<Appeal> AppealId) : IQuery<AppealView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetAppeal, AppealView>
    {
        public Task<AppealView> Handle(GetAppeal query, CancellationToken cancellationToken) =>
            db.Set<Appeal>()
                .VisibleTo(territory)
                .Where(appeal => appeal.Id == query.AppealId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
