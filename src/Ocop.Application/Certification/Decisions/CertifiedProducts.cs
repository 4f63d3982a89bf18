using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Decisions;

internal static class CertifiedProducts
{
    /// <summary>The products of the decision with their producers, as they are named today.</summary>
    public static async Task<IReadOnlyCollection<CertifiedProduct>> CertifiedByAsync(
        this IOcopDb db,
        RecognitionDecision decision,
        CancellationToken cancellationToken
    )
    {
        var ids = decision.Items.Select(item => item.ProductId).ToList();
        var products = await db.Set<Product>()
            .Where(product => ids.Contains(product.Id))
            .ToListAsync(cancellationToken);
        var producerIds = products.Select(product => product.ProducerId!.Value).Distinct().ToList();
        var producers = await db.Set<Producer>()
            .Where(producer => producerIds.Contains(producer.Id))
            .ToDictionaryAsync(producer => producer.Id, cancellationToken);

        return [.. products.Select(product => new CertifiedProduct(product, producers[product.ProducerId!.Value]))];
    }
}
