using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>An officer of the province says what came of a case.</summary>
/// <param name="RevocationId">The revocation that followed, where the outcome is that one was opened.</param>
public sealed record CloseMisuseReport(
    Id<MisuseReport> ReportId,
    MisuseOutcome Outcome,
    string Findings,
    Id<Revocation>? RevocationId,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<CloseMisuseReport>
    {
        public Validator() => RuleFor(command => command.Findings).NotEmpty().MaximumLength(MisuseReport.LongestText);
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<CloseMisuseReport, Unit>
    {
        public async Task<Unit> Handle(CloseMisuseReport command, CancellationToken cancellationToken)
        {
            var report = await db.Set<MisuseReport>()
                .HandledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ReportId, cancellationToken);
            report.Expect(command.Version);
            var consequences = await db.ConsequencesAsync(
                report.CertificateId,
                command.RevocationId,
                clock.Today,
                cancellationToken
            );

            report.Close(command.Outcome, command.Findings, consequences, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
