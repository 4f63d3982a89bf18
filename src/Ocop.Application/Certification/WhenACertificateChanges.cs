using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>The public knows at once what has become of a certificate.</summary>
internal sealed class WhenACertificateChanges(IOcopDb db, PublicRegister register) : IWhen<CertificateChanged>
{
    public async Task Handle(CertificateChanged happened, CancellationToken cancellationToken)
    {
        // What supersedes it states the product anew, with itself among its recognitions.
        if (happened.Kind is CertificateFactKind.Superseded)
            return;

        var product = await db.Set<Product>()
            .SingleAsync(product => product.Id == happened.ProductId, cancellationToken);
        var history = await db.Set<RecognitionHistory>()
            .SingleAsync(history => history.ProductId == happened.ProductId, cancellationToken);
        var certificates = await db.Set<Certificate>()
            .Where(certificate => certificate.ProductId == happened.ProductId)
            .ToListAsync(cancellationToken);

        await register.Put([RegisteredProducts.Of(product, history, certificates)], cancellationToken);
    }
}
