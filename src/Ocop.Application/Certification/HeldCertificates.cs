using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

internal static class HeldCertificates
{
    /// <summary>The certificate that a product holds on the day; none where it holds none.</summary>
    public static async Task<Certificate?> HeldCertificateAsync(
        this IOcopDb db,
        Id<Product> product,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var certificates = await db.Set<Certificate>()
            .Where(certificate => certificate.ProductId == product)
            .ToListAsync(cancellationToken);

        // Published lists may name two that overlap; the later one speaks for the product.
        return certificates
            .Where(certificate => certificate.HoldsOn(day))
            .MaxBy(certificate => (certificate.DecidedOn, certificate.Number.Position));
    }
}
