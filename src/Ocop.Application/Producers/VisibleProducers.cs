using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers;

/// <summary>
/// Who sees and who enters what a producer says of itself: the producer sees and enters its own; officers and auditors
/// see what lies in their territory; the commune enters for producers that cannot.
/// </summary>
internal static class VisibleProducers
{
    public static IQueryable<Producer> VisibleTo(this IQueryable<Producer> producers, Territory territory) =>
        producers.OwnOrWithin(territory, territory.OfAnyOfficer());

    public static IQueryable<Producer> EnteredBy(this IQueryable<Producer> producers, Territory territory) =>
        producers.OwnOrWithin(territory, territory.Of(Role.CommuneOfficer));

    public static IQueryable<Product> VisibleTo(this IQueryable<Product> products, Territory territory) =>
        products.OwnOrWithin(territory, territory.OfAnyOfficer());

    public static IQueryable<Product> EnteredBy(this IQueryable<Product> products, Territory territory) =>
        products.OwnOrWithin(territory, territory.Of(Role.CommuneOfficer));

    private static IQueryable<Producer> OwnOrWithin(
        this IQueryable<Producer> producers,
        Territory territory,
        Territory.Units officers
    )
    {
        var (own, units) = (territory.OwnProducers().Ids, officers.Ids);
        return producers.Where(producer => own.Contains(producer.Id) || units.Contains(producer.UnitId));
    }

    private static IQueryable<Product> OwnOrWithin(
        this IQueryable<Product> products,
        Territory territory,
        Territory.Units officers
    )
    {
        var (own, units) = (territory.OwnProducers().Ids, officers.Ids);
        return products.Where(product =>
            (product.ProducerId != null && own.Contains(product.ProducerId.Value)) || units.Contains(product.UnitId)
        );
    }
}
