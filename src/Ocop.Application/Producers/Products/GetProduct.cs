using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

/// <summary>A producer reads one of its products, an officer one of the territory.</summary>
public sealed record GetProduct(Id<Product> ProductId) : IQuery<ProductView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetProduct, ProductView>
    {
        public Task<ProductView> Handle(GetProduct query, CancellationToken cancellationToken) =>
            db.Set<Product>()
                .VisibleTo(territory)
                .Where(product => product.Id == query.ProductId)
                .Select(product => new ProductView(
                    product.Id,
                    product.Code,
                    product.Name,
                    product
                        .FormerNames.OrderBy(former => former.Number)
                        .Select(former => new FormerNameView(former.Name, former.ReplacedOn))
                        .ToList(),
                    product.ProducerId,
                    db.Set<Producer>()
                        .Where(one => one.Id == product.ProducerId)
                        .Select(one => one.Name)
                        .SingleOrDefault(),
                    product.UnitId,
                    db.Set<AdministrativeUnit>().Single(unit => unit.Id == product.UnitId).Name,
                    product.Classification == null ? null : product.Classification.Sector,
                    product.Classification == null ? null : product.Classification.Group,
                    product.Classification == null ? null : product.Classification.Subgroup,
                    product.Readiness,
                    product.Standard,
                    product.Variants.OrderBy(variant => variant.Number).Select(variant => variant.Packing).ToList(),
                    product.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}

/// <summary>A product.</summary>
/// <param name="Id">The product's id; it stays through renamings, renewals and mergers of places.</param>
/// <param name="Code">The product code, given when a dossier is first submitted.</param>
/// <param name="Name">The name it is sold by.</param>
/// <param name="FormerNames">The names before, oldest first.</param>
/// <param name="ProducerId">The producer that makes it; absent where a published list named none.</param>
/// <param name="ProducerName">The registered name of that producer.</param>
/// <param name="UnitId">The unit it is made in, as of when that was stated.</param>
/// <param name="UnitName">The name of that unit.</param>
/// <param name="Sector">The code of its sector.</param>
/// <param name="Group">The code of its group.</param>
/// <param name="CriteriaSet">The code of the criteria set of its subgroup.</param>
/// <param name="Readiness">Whether it is made and sold already, or still to be developed.</param>
/// <param name="Standard">The standard its quality is declared by.</param>
/// <param name="Variants">The ways it is packed and sold.</param>
public sealed record ProductView(
    Id<Product> Id,
    ProductCode? Code,
    string Name,
    IReadOnlyList<FormerNameView> FormerNames,
    Id<Producer>? ProducerId,
    string? ProducerName,
    Id<AdministrativeUnit> UnitId,
    string UnitName,
    string? Sector,
    string? Group,
    string? CriteriaSet,
    Readiness? Readiness,
    string? Standard,
    IReadOnlyList<string> Variants,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>A name that a product had.</summary>
/// <param name="Name">The name.</param>
/// <param name="ReplacedOn">The first day it was no longer the name.</param>
public sealed record FormerNameView(string Name, DateOnly ReplacedOn);
