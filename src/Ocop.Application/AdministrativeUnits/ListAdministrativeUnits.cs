using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Anyone looks through the units of a day.</summary>
/// <param name="ParentId">Only units inside this one: of the levels asked for at any depth, else directly below.</param>
/// <param name="AsOf">The day; today when left out.</param>
public sealed record ListAdministrativeUnits(
    IReadOnlyList<UnitLevel> Levels,
    Id<AdministrativeUnit>? ParentId,
    string? Code,
    DateOnly? AsOf,
    string? Words,
    PageRequest Page
) : IQuery<Page<UnitView>>
{
    private static readonly Sorting<AdministrativeUnit, UnitView> Order = Sorting<AdministrativeUnit, UnitView>
        .ById(unit => unit.Id, view => view.Id, byDefault: "name")
        .By("name", unit => unit.Name, view => view.Name)
        .By("code", unit => unit.Code, view => view.Code);

    internal sealed class Handler(IOcopDb db, Clock clock, ICursors cursors)
        : IRequestHandler<ListAdministrativeUnits, Page<UnitView>>
    {
        public Task<Page<UnitView>> Handle(ListAdministrativeUnits query, CancellationToken cancellationToken)
        {
            var units = db.Set<AdministrativeUnit>().ValidOn(query.AsOf ?? clock.Today).Matching(query.Words);

            if (query.Levels.Count > 0)
                units = units.Where(unit => query.Levels.Contains(unit.Level));
            if (query.Code is { } code)
                units = units.Where(unit => unit.Code == code);
            if (query.ParentId is { } parent)
                units = query.Levels.Count > 0 ? Inside(units, parent) : units.Where(unit => unit.ParentId == parent);

            return units.ToPageAsync(Order, query.Page, cursors, page => page.ToViews(), cancellationToken);
        }

        /// <summary>Three steps up from a commune of before 2025 is the country: deeper nothing lies.</summary>
        private IQueryable<AdministrativeUnit> Inside(
            IQueryable<AdministrativeUnit> units,
            Id<AdministrativeUnit> whole
        )
        {
            var children = db.Set<AdministrativeUnit>().Where(unit => unit.ParentId == whole);
            var grandchildren = db.Set<AdministrativeUnit>()
                .Where(unit => children.Any(child => child.Id == unit.ParentId));

            return units.Where(unit =>
                unit.ParentId == whole
                || children.Any(child => child.Id == unit.ParentId)
                || grandchildren.Any(grandchild => grandchild.Id == unit.ParentId)
            );
        }
    }
}
