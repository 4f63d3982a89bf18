using Ocop.Application.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

/// <summary>A producer, or a commune officer on its behalf, replaces what is stated about a product.</summary>
public sealed record StateProduct(Id<Product> ProductId, StatedProduct Statement, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<StateProduct>
    {
        public Validator() =>
            RuleFor(command => command.Statement).SetValidator(new StatedProductRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<StateProduct, Unit>
    {
        public async Task<Unit> Handle(StateProduct command, CancellationToken cancellationToken)
        {
            var (stated, today) = (command.Statement, clock.Today);
            var product = await db.Set<Product>()
                .EnteredBy(territory)
                .Where(one => one.ProducerId != null)
                .SingleOrNotFoundAsync(one => one.Id == command.ProductId, cancellationToken);
            product.Expect(command.ExpectedVersion);

            var producer = await db.Set<Producer>().SingleAsync(one => one.Id == product.ProducerId, cancellationToken);
            var commune = await db.UnitOrRefusedAsync(stated.UnitId, cancellationToken);
            var classification = await db.ClassificationOrRefusedAsync(stated.CriteriaSet, today, cancellationToken);

            if (stated.Name != product.Name)
                product.Rename(stated.Name, today);
            product.Place(commune, today);
            product.Classify(classification, producer);
            product.Describe(stated.Readiness, stated.Standard, stated.Variants ?? []);
            return Unit.Value;
        }
    }
}
