using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>Anyone reads how the act in force on a date sorts products: sectors, their groups and subgroups.</summary>
public sealed record ListProductGroups(DateOnly? AsOf) : IQuery<ProductGroupsView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<ListProductGroups, ProductGroupsView>
    {
        public async Task<ProductGroupsView> Handle(ListProductGroups query, CancellationToken cancellationToken)
        {
            var date = query.AsOf ?? clock.Today;
            var regulation = await db.Set<Regulation>()
                .AsNoTracking()
                .InForceOn(date)
                .SingleOrNotFoundAsync(cancellationToken);
            var subgroups = await db.Set<CriteriaSet>()
                .Where(set => set.RegulationId == regulation.Id)
                .OrderBy(set => set.Number)
                .Select(set => new
                {
                    set.Group,
                    View = new SubgroupView(set.Number, new Text(set.Name.Vi, set.Name.En), set.Code),
                })
                .ToListAsync(cancellationToken);

            return ProductGroupsView.Of(
                date,
                regulation,
                subgroups.ToLookup(subgroup => subgroup.Group, subgroup => subgroup.View)
            );
        }
    }
}

/// <summary>How products are sorted on a date.</summary>
/// <param name="AsOf">The date asked for; today when none was.</param>
/// <param name="Regulation">The code of the act in force then.</param>
/// <param name="Sectors">Empty where the act's groups are not known here.</param>
public sealed record ProductGroupsView(DateOnly AsOf, string Regulation, IReadOnlyList<SectorView> Sectors)
{
    internal static ProductGroupsView Of(
        DateOnly asOf,
        Regulation regulation,
        ILookup<string, SubgroupView> subgroups
    ) =>
        new(
            asOf,
            regulation.Code,
            [
                .. regulation.Definition.Sectors.Select(sector =>
                    SectorView.Of(sector, regulation.Definition.Groups, subgroups)
                ),
            ]
        );
}

/// <summary>The widest class of products (ngành).</summary>
/// <param name="Code">Its code, for filters.</param>
/// <param name="Name">Its name.</param>
/// <param name="Groups">The groups within it.</param>
public sealed record SectorView(string Code, Text Name, IReadOnlyList<GroupView> Groups)
{
    internal static SectorView Of(
        Sector sector,
        IEnumerable<ProductGroup> groups,
        ILookup<string, SubgroupView> subgroups
    ) =>
        new(
            sector.Code,
            sector.Name,
            [
                .. groups
                    .Where(within => within.Sector == sector.Code)
                    .Select(within => new GroupView(within.Code, within.Name, [.. subgroups[within.Code]])),
            ]
        );
}

/// <summary>A class of products within a sector (nhóm).</summary>
/// <param name="Code">Its code, for filters.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subgroups">The subgroups within it.</param>
public sealed record GroupView(string Code, Text Name, IReadOnlyList<SubgroupView> Subgroups);

/// <summary>The narrowest class of products (phân nhóm); each has a criteria set of its own.</summary>
/// <param name="Number">Its number in the act.</param>
/// <param name="Name">Its name.</param>
/// <param name="CriteriaSet">The code of its criteria set.</param>
public sealed record SubgroupView(int Number, Text Name, string CriteriaSet);
