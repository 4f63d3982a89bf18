using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>A producer, or the commune on its behalf, opens a dossier on a product under the act in force.</summary>
public sealed record OpenDossier(Id<Product> ProductId, DossierKind Kind) : ICommand<Id<Dossier>>
{
    internal sealed class Validator : AbstractValidator<OpenDossier>
    {
        private static readonly Text NotYet = new(
            "Hệ thống hiện chỉ nhận hồ sơ đánh giá lần đầu.",
            "Only first dossiers are taken for now."
        );

        public Validator() =>
            RuleFor(command => command.Kind)
                .Equal(DossierKind.First)
                .WithErrorCode("kind-not-taken")
                .WithMessage(_ => NotYet.Current);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<OpenDossier, Id<Dossier>>
    {
        public async Task<Id<Dossier>> Handle(OpenDossier command, CancellationToken cancellationToken)
        {
            var product = await db.Set<Product>()
                .EnteredBy(territory)
                .Where(one => one.ProducerId != null)
                .SingleOrNotFoundAsync(one => one.Id == command.ProductId, cancellationToken);
            Dossier.Rules.TheSetIsThatOfTheSubgroup.Require(product.Classification is not null);

            var dossier = Dossier.Open(
                command.Kind,
                product,
                await db.Set<Producer>().SingleAsync(one => one.Id == product.ProducerId, cancellationToken),
                await db.Set<AdministrativeUnit>().SingleAsync(unit => unit.Id == product.UnitId, cancellationToken),
                await law.CriteriaSetAsync(db, product.Classification.Subgroup, cancellationToken),
                await law.RegulationInForceAsync(db, clock.Today, cancellationToken),
                user.Id,
                clock.Now
            );
            db.Set<Dossier>().Add(dossier);
            return dossier.Id;
        }
    }
}
