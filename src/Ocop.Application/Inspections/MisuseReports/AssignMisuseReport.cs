using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>An officer of the province gives a case to one of the province's officers, or takes it.</summary>
/// <param name="To">None to take it.</param>
public sealed record AssignMisuseReport(Id<MisuseReport> ReportId, Id<User>? To, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<AssignMisuseReport, Unit>
    {
        public async Task<Unit> Handle(AssignMisuseReport command, CancellationToken cancellationToken)
        {
            var report = await db.Set<MisuseReport>()
                .HandledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ReportId, cancellationToken);
            report.Expect(command.Version);
            var officer = command.To ?? user.Id;
            MisuseReport.Rules.OnlyOfficersOfThePlaceAreAssigned.Require(
                await IsOfficerAsync(officer, report.UnitId, cancellationToken)
            );

            report.Assign(officer);
            return Unit.Value;
        }

        private Task<bool> IsOfficerAsync(
            Id<User> officer,
            Id<AdministrativeUnit> place,
            CancellationToken cancellationToken
        )
        {
            var around = db.Set<UnitContainment>().Where(lies => lies.UnitId == place);

            return db.Set<User>()
                .Where(one => one.Id == officer && one.DeactivatedAt == null)
                .SelectMany(one => one.Memberships)
                .Where(held => held.Role == Role.ProvinceOfficer && held.From <= clock.Today)
                .Where(held => held.To == null || clock.Today <= held.To)
                .AnyAsync(held => around.Any(lies => lies.WithinId == held.UnitId), cancellationToken);
        }
    }
}
