using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>
/// Each certificate takes the place of what the product held before, enters its history, and is public from then on.
/// </summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db, PublicRegister register) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        var issued = db.CertificatesOf(happened);
        var ids = issued.Select(certificate => certificate.ProductId).ToList();
        // Before the certificates, so that no record points to one that is not seen.
        var histories = await db.Set<RecognitionHistory>()
            .Where(history => ids.Contains(history.ProductId))
            .ToDictionaryAsync(history => history.ProductId, cancellationToken);
        var earlier = await db.Set<Certificate>()
            .Where(certificate => ids.Contains(certificate.ProductId))
            .ToListAsync(cancellationToken);
        var products = await db.Set<Product>()
            .Where(product => ids.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, cancellationToken);
        var registered = new List<RegisteredProduct>();

        foreach (var certificate in issued)
        {
            var product = products[certificate.ProductId];
            var before = earlier.FindAll(other => other.ProductId == product.Id);
            Supersede(before, certificate, happened);

            var history = histories.GetValueOrDefault(product.Id) ?? Opened(product);
            history.Enter(certificate);
            registered.Add(RegisteredProducts.Of(product, history, [.. before, certificate]));
        }

        await register.Put(registered, cancellationToken);
    }

    /// <summary>Two certificates of one product never hold on one day (the act is silent: a configured reading).</summary>
    private static void Supersede(List<Certificate> before, Certificate successor, DecisionIssued happened)
    {
        foreach (var other in before.Where(other => other.IsReplacedBy(successor)))
            other.Supersede(successor, happened.IssuedBy, happened.IssuedAt);
    }

    private RecognitionHistory Opened(Product product) =>
        db.Set<RecognitionHistory>().Add(RecognitionHistory.Open(product)).Entity;
}
