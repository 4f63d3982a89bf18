using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

/// <summary>The new certificate enters the product's history and speaks for it in public from the same moment on.</summary>
internal sealed class WhenACertificateIsReplaced(IOcopDb db, PublicRegister register) : IWhen<CertificateReplaced>
{
    public async Task Handle(CertificateReplaced happened, CancellationToken cancellationToken)
    {
        var (product, history, earlier) = await db.RecognisedProductAsync(happened.ProductId, cancellationToken);
        var replacement = db.Set<Certificate>().Local.Single(certificate => certificate.Id == happened.CertificateId);

        history.Enter(replacement);
        await register.Put([RegisteredProducts.Of(product, history, [.. earlier, replacement])], cancellationToken);
    }
}
