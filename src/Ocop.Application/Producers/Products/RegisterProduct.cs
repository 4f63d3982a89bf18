using Ocop.Application.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

/// <summary>A producer registers a product, or a commune officer enters one of the commune on its behalf.</summary>
public sealed record RegisterProduct(NewProduct Statement) : ICommand<Id<Product>>
{
    internal sealed class Validator : AbstractValidator<RegisterProduct>
    {
        public Validator() =>
            RuleFor(command => command.Statement).SetValidator(new StatedProductRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<RegisterProduct, Id<Product>>
    {
        public async Task<Id<Product>> Handle(RegisterProduct command, CancellationToken cancellationToken)
        {
            var (stated, today) = (command.Statement, clock.Today);
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == stated.ProducerId, cancellationToken);
            var commune = await db.UnitOrRefusedAsync(stated.UnitId, cancellationToken);
            if (!await territory.ActsForAsync(producer.Id, cancellationToken))
                await territory.RequireInOwnCommuneAsync(commune.Id, cancellationToken);

            var classification = await db.ClassificationOrRefusedAsync(stated.CriteriaSet, today, cancellationToken);
            var product = Product.Register(stated.Name, producer, commune, classification, stated.Readiness, today);
            product.Describe(stated.Readiness, stated.Standard, stated.Variants ?? []);
            db.Set<Product>().Add(product);
            return product.Id;
        }
    }
}
