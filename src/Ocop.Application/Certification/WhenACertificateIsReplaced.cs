using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>The new certificate enters the product's history and speaks for it in public from the same moment on.</summary>
internal sealed class WhenACertificateIsReplaced(IOcopDb db, PublicRegister register) : IWhen<CertificateReplaced>
{
    public async Task Handle(CertificateReplaced happened, CancellationToken cancellationToken)
    {
        var product = await db.Set<Product>()
            .SingleAsync(product => product.Id == happened.ProductId, cancellationToken);
        var history = await db.Set<RecognitionHistory>()
            .SingleAsync(history => history.ProductId == happened.ProductId, cancellationToken);
        var earlier = await db.Set<Certificate>()
            .Where(certificate => certificate.ProductId == happened.ProductId)
            .ToListAsync(cancellationToken);
        var replacement = db.Set<Certificate>().Local.Single(certificate => certificate.Id == happened.CertificateId);

        history.Enter(replacement);
        await register.Put([RegisteredProducts.Of(product, history, [.. earlier, replacement])], cancellationToken);
    }
}
