using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>Somebody went there again to see what was put right.</summary>
public sealed record RecheckInspection(
    Id<Inspection> InspectionId,
    DateOnly On,
    IReadOnlyList<int> Remedied,
    int? Version
) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<RecheckInspection, Unit>
    {
        public async Task<Unit> Handle(RecheckInspection command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            inspection.Recheck(command.On, command.Remedied, clock.Today);
            return Unit.Value;
        }
    }
}
