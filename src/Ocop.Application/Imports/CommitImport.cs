using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>
/// An officer who has looked through the findings enters the rows without errors, all of them or none. What the register
/// has already stays as it is, so a list that comes again changes nothing.
/// </summary>
/// <param name="ExcludeRowsWithErrors">To be said when there are such rows.</param>
public sealed record CommitImport(Id<Import> ImportId, bool ExcludeRowsWithErrors, int? Version) : ICommand
{
    internal sealed class Handler(
        IOcopDb db,
        Territory territory,
        ImportPlanner planner,
        Entering entering,
        ICurrentUser user,
        Clock clock
    ) : IRequestHandler<CommitImport, Unit>
    {
        public async Task<Unit> Handle(CommitImport command, CancellationToken cancellationToken)
        {
            var import = await db.Set<Import>()
                .Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer))
                .SingleOrNotFoundAsync(import => import.Id == command.ImportId, cancellationToken);
            import.Expect(command.Version);

            var turn = await NextTurn(cancellationToken); // before anything else of the register is read
            var plan = await Plan(import, cancellationToken);
            var unchanged = plan.Planned.Count(row => !row.IsNew);
            import.RequireCommittable(plan.LeftOut, command.ExcludeRowsWithErrors);

            var certificates = await entering.EnterAsync(plan, user.Id, clock.Now, cancellationToken);
            var outcome = new ImportOutcome(plan.New.Count(), unchanged, plan.LeftOut, plan.NewProducts, certificates);
            import.Commit(outcome, command.ExcludeRowsWithErrors, turn, user.Id, clock.Now);
            return Unit.Value;
        }

        private async Task<int> NextTurn(CancellationToken cancellationToken) =>
            1 + (await db.Set<Import>().MaxAsync(import => import.Turn, cancellationToken) ?? 0);

        private async Task<ImportPlan> Plan(Import import, CancellationToken cancellationToken)
        {
            var rows = await db.Set<ImportedRow>()
                .AsNoTracking()
                .Where(row => row.ImportId == import.Id)
                .OrderBy(row => row.Line)
                .Select(row => row.Row)
                .ToListAsync(cancellationToken);
            var place = await db.Set<AdministrativeUnit>()
                .SingleAsync(unit => unit.Id == import.UnitId, cancellationToken);

            return await planner.PlanAsync(rows, place, cancellationToken);
        }
    }
}
