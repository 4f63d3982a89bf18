using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers;

/// <summary>A product gets its code with the first submission of a dossier: (province)-(commune)-(serial)-(year).</summary>
internal sealed class WhenDossierIsSubmitted(IOcopDb db, IProductSerials serials) : IWhen<DossierSubmitted>
{
    public async Task Handle(DossierSubmitted happened, CancellationToken cancellationToken)
    {
        var product = await db.Set<Product>().SingleAsync(one => one.Id == happened.ProductId, cancellationToken);
        if (product.Code is not null)
            return;

        var units = db.Set<AdministrativeUnit>();
        var place = await units
            .Where(commune => commune.Id == happened.UnitId)
            .Join(
                units,
                commune => commune.ParentId,
                province => province.Id,
                (commune, province) => new { Province = province.Code, Commune = commune.Code }
            )
            .SingleAsync(cancellationToken);
        var serial = await serials.NextIn(place.Province, place.Commune, cancellationToken);

        product.AssignCode(ProductCode.Of(place.Province, place.Commune, serial, happened.SubmittedOn.Year));
    }
}
