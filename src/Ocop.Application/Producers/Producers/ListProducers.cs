using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>A producer finds its own, an officer looks through those of the territory.</summary>
public sealed record ListProducers(
    PageRequest Page,
    string? Words,
    IReadOnlyList<ProducerKind> Kinds,
    IReadOnlyList<Id<AdministrativeUnit>> Communes,
    IReadOnlyList<Id<AdministrativeUnit>> Provinces
) : IQuery<Page<ProducerItemView>>
{
    private static readonly Sorting<Producer, ProducerItemView> Order = Sorting<Producer, ProducerItemView>
        .ById(producer => producer.Id, view => view.Id, byDefault: "name")
        .By("name", producer => producer.Name, view => view.Name);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListProducers, Page<ProducerItemView>>
    {
        public async Task<Page<ProducerItemView>> Handle(ListProducers query, CancellationToken cancellationToken) =>
            await db.Set<Producer>()
                .VisibleTo(territory)
                .Where(producer => query.Kinds.Count == 0 || query.Kinds.Contains(producer.Kind!.Value))
                .In(await db.UnitsIn(query.Communes, cancellationToken))
                .In(await db.UnitsIn(query.Provinces, cancellationToken))
                .Matching(query.Words)
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private IQueryable<ProducerItemView> Show(IQueryable<Producer> producers) =>
            producers.Select(producer => new ProducerItemView(
                producer.Id,
                producer.Kind,
                producer.Name,
                producer.UnitId,
                db.Set<AdministrativeUnit>().Single(unit => unit.Id == producer.UnitId).Name
            ));
    }
}

/// <summary>A producer in a list.</summary>
/// <param name="Id">The producer's id.</param>
/// <param name="Kind">What kind of producer it is; absent where a published list left it out.</param>
/// <param name="Name">The registered name.</param>
/// <param name="UnitId">The unit it is seated in, as of when that was stated.</param>
/// <param name="UnitName">The name of that unit.</param>
public sealed record ProducerItemView(
    Id<Producer> Id,
    ProducerKind? Kind,
    string Name,
    Id<AdministrativeUnit> UnitId,
    string UnitName
);
