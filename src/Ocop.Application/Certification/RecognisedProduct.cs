using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>A product with all that the register states about it.</summary>
internal sealed record RecognisedProduct(
    Product Product,
    RecognitionHistory History,
    IReadOnlyList<Certificate> Certificates
);

internal static class RecognisedProducts
{
    /// <returns>The product with its certificates as saved: one that this very save makes is not among them yet.</returns>
    public static async Task<RecognisedProduct> RecognisedProductAsync(
        this IOcopDb db,
        Id<Product> id,
        CancellationToken cancellationToken
    ) =>
        new(
            await db.Set<Product>().SingleAsync(product => product.Id == id, cancellationToken),
            await db.Set<RecognitionHistory>().SingleAsync(history => history.ProductId == id, cancellationToken),
            await db.Set<Certificate>().Where(certificate => certificate.ProductId == id).ToListAsync(cancellationToken)
        );
}
