using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>One inspection that concerns the caller.</summary>
public sealed record GetInspection(Id<Inspection> InspectionId) : IQuery<InspectionView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetInspection, InspectionView>
    {
        public Task<InspectionView> Handle(GetInspection query, CancellationToken cancellationToken) =>
            db.Set<Inspection>()
                .VisibleTo(territory)
                .Where(one => one.Id == query.InspectionId)
                .ToViews(db, clock.Today)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
