using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Anyone asks what a unit came from and what became of it.</summary>
public sealed record GetUnitHistory(Id<AdministrativeUnit> UnitId) : IQuery<UnitHistoryView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetUnitHistory, UnitHistoryView>
    {
        public async Task<UnitHistoryView> Handle(GetUnitHistory query, CancellationToken cancellationToken)
        {
            var unit = await Units([query.UnitId]).SingleOrNotFoundAsync(cancellationToken);
            var successions = await db.Set<Succession>()
                .Where(succession => succession.FromId == unit.Id || succession.ToId == unit.Id)
                .ToListAsync(cancellationToken);
            var related = await Units([.. successions.SelectMany(s => new[] { s.FromId, s.ToId })])
                .ToDictionaryAsync(other => other.Id, cancellationToken);

            return new(
                unit,
                Ordered(
                    successions.Where(s => s.ToId == unit.Id).Select(s => new SuccessionView(related[s.FromId], s.On))
                ),
                Ordered(
                    successions.Where(s => s.FromId == unit.Id).Select(s => new SuccessionView(related[s.ToId], s.On))
                )
            );
        }

        private IQueryable<UnitView> Units(IReadOnlyCollection<Id<AdministrativeUnit>> ids) =>
            db.Set<AdministrativeUnit>().Where(unit => ids.Contains(unit.Id)).ToViews();

        private static List<SuccessionView> Ordered(IEnumerable<SuccessionView> successions) =>
            [.. successions.OrderBy(succession => succession.On).ThenBy(succession => succession.Unit.Code)];
    }
}

/// <summary>What a unit came from and what became of it.</summary>
/// <param name="Unit">The unit asked about.</param>
/// <param name="Predecessors">The units that wholly or partly passed to it, by date and code.</param>
/// <param name="Successors">The units that it wholly or partly passed to, by date and code.</param>
public sealed record UnitHistoryView(
    UnitView Unit,
    IReadOnlyList<SuccessionView> Predecessors,
    IReadOnlyList<SuccessionView> Successors
);

/// <summary>One unit passing, wholly or in part, to another.</summary>
/// <param name="Unit">The unit before or after.</param>
/// <param name="On">The first day of the new order.</param>
public sealed record SuccessionView(UnitView Unit, DateOnly On);
