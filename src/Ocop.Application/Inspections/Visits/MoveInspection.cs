using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>The body that recognised visits on another day of the year.</summary>
public sealed record MoveInspection(Id<Inspection> InspectionId, DateOnly On, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<MoveInspection, Unit>
    {
        public async Task<Unit> Handle(MoveInspection command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            inspection.Move(command.On, clock.Today);
            return Unit.Value;
        }
    }
}
