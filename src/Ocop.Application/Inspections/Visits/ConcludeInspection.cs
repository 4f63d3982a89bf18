using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>The body that recognised says what an inspection came to.</summary>
public sealed record ConcludeInspection(
    Id<Inspection> InspectionId,
    InspectionOutcome Outcome,
    string? Remarks,
    Id<Revocation>? RevocationId,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<ConcludeInspection>
    {
        public Validator() => RuleFor(command => command.Remarks).MaximumLength(Inspection.LongestText);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<ConcludeInspection, Unit>
    {
        public async Task<Unit> Handle(ConcludeInspection command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            var led = await db.ConsequencesAsync(
                inspection.CertificateId,
                command.RevocationId,
                clock.Today,
                cancellationToken
            );

            inspection.Conclude(command.Outcome, command.Remarks, led, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
