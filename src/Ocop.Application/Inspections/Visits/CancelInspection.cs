using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>A planned visit is not held.</summary>
public sealed record CancelInspection(Id<Inspection> InspectionId, string Because, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<CancelInspection>
    {
        public Validator() => RuleFor(command => command.Because).NotEmpty().MaximumLength(Inspection.LongestText);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<CancelInspection, Unit>
    {
        public async Task<Unit> Handle(CancelInspection command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            inspection.Cancel(command.Because, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
