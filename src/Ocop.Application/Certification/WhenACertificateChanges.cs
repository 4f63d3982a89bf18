using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

/// <summary>The public knows at once what has become of a certificate.</summary>
internal sealed class WhenACertificateChanges(IOcopDb db, PublicRegister register) : IWhen<CertificateChanged>
{
    public async Task Handle(CertificateChanged happened, CancellationToken cancellationToken)
    {
        // What supersedes it states the product anew, with itself among its recognitions.
        if (happened.Kind is CertificateFactKind.Superseded)
            return;

        var (product, history, certificates) = await db.RecognisedProductAsync(happened.ProductId, cancellationToken);

        await register.Put([RegisteredProducts.Of(product, history, certificates)], cancellationToken);
    }
}
