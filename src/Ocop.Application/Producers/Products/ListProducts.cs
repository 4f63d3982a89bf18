using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

/// <summary>A producer finds its products, an officer looks through those of the territory.</summary>
public sealed record ListProducts(
    PageRequest Page,
    string? Words,
    IReadOnlyList<Id<Producer>> Producers,
    IReadOnlyList<string> CriteriaSets,
    IReadOnlyList<Id<AdministrativeUnit>> Communes,
    IReadOnlyList<Id<AdministrativeUnit>> Provinces
) : IQuery<Page<ProductItemView>>
{
    private static readonly Sorting<Product, ProductItemView> Order = Sorting<Product, ProductItemView>
        .ById(product => product.Id, view => view.Id, byDefault: "name")
        .By("name", product => product.Name, view => view.Name);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListProducts, Page<ProductItemView>>
    {
        public async Task<Page<ProductItemView>> Handle(ListProducts query, CancellationToken cancellationToken) =>
            await Matching(db.Set<Product>().VisibleTo(territory), query.Words)
                .Where(product => query.Producers.Count == 0 || query.Producers.Contains(product.ProducerId!.Value))
                .Where(product =>
                    query.CriteriaSets.Count == 0 || query.CriteriaSets.Contains(product.Classification!.Subgroup)
                )
                .In(await db.UnitsIn(query.Communes, cancellationToken))
                .In(await db.UnitsIn(query.Provinces, cancellationToken))
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        /// <summary>By its own words, or by those of its producer.</summary>
        private IQueryable<Product> Matching(IQueryable<Product> products, string? words)
        {
            if (string.IsNullOrWhiteSpace(words))
                return products;

            var bySelf = db.Set<Product>().Matching(words).Select(product => product.Id);
            var byProducer = db.Set<Producer>().Matching(words).Select(producer => (Id<Producer>?)producer.Id);
            return products.Where(product => bySelf.Contains(product.Id) || byProducer.Contains(product.ProducerId));
        }

        private IQueryable<ProductItemView> Show(IQueryable<Product> products) =>
            products.Select(product => new ProductItemView(
                product.Id,
                product.Code,
                product.Name,
                product.ProducerId,
                db.Set<Producer>().Where(one => one.Id == product.ProducerId).Select(one => one.Name).SingleOrDefault(),
                product.UnitId,
                db.Set<AdministrativeUnit>().Single(unit => unit.Id == product.UnitId).Name,
                product.Classification == null ? null : product.Classification.Subgroup
            ));
    }
}

/// <summary>A product in a list.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Code">The product code, given when a dossier is first submitted.</param>
/// <param name="Name">The name it is sold by.</param>
/// <param name="ProducerId">The producer that makes it; absent where a published list named none.</param>
/// <param name="ProducerName">The registered name of that producer.</param>
/// <param name="UnitId">The unit it is made in, as of when that was stated.</param>
/// <param name="UnitName">The name of that unit.</param>
/// <param name="CriteriaSet">The code of the criteria set of its subgroup.</param>
public sealed record ProductItemView(
    Id<Product> Id,
    ProductCode? Code,
    string Name,
    Id<Producer>? ProducerId,
    string? ProducerName,
    Id<AdministrativeUnit> UnitId,
    string UnitName,
    string? CriteriaSet
);
