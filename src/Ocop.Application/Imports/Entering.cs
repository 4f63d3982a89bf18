using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>
/// Enters what a plan found to be new: producers, products, their histories, numbered certificates where the decision is
/// known by number and day, and the public register. The number of queries does not grow with the rows.
/// </summary>
internal sealed class Entering(IOcopDb db, PublicRegister register)
{
    private readonly EnteredProducers _producers = new(db);
    private readonly Dictionary<KnownProduct, Product> _products = [];
    private Dictionary<Id<Product>, RecognitionHistory> _histories = [];
    private Dictionary<Id<Product>, List<Certificate>> _certificates = [];
    private int _numbered;

    /// <returns>How many certificates were numbered.</returns>
    public async Task<int> EnterAsync(
        ImportPlan plan,
        Id<User> by,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var rows = plan.New.ToList();
        if (rows.Count == 0)
            return 0;

        await ReadKnown(rows, cancellationToken);
        var positions = await DecisionPositions.ReadAsync(db, rows.Select(row => row.Decision), cancellationToken);

        foreach (var row in rows)
            Enter(row, positions);

        var touched = rows.Select(row => _products[row.Product]).Distinct().ToList();
        foreach (var product in touched)
            CertificatesOf(product).SupersedeInOrder(by, now);

        await register.Put(
            [
                .. touched.Select(product =>
                    RegisteredProducts.Of(product, _histories[product.Id], CertificatesOf(product))
                ),
            ],
            cancellationToken
        );
        return _numbered;
    }

    private async Task ReadKnown(List<PlannedRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Product.Id).OfType<Id<Product>>().Distinct().ToList();
        if (ids.Count == 0)
            return;

        var products = await db.Set<Product>()
            .Where(product => ids.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, cancellationToken);
        foreach (var known in rows.Select(row => row.Product).Where(product => product.Id is not null).Distinct())
            _products.Add(known, products[known.Id!.Value]);

        _histories = await db.Set<RecognitionHistory>()
            .Where(history => ids.Contains(history.ProductId))
            .ToDictionaryAsync(history => history.ProductId, cancellationToken);
        var certificates = await db.Set<Certificate>()
            .Where(certificate => ids.Contains(certificate.ProductId))
            .ToListAsync(cancellationToken);
        _certificates = certificates
            .GroupBy(certificate => certificate.ProductId)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    private void Enter(PlannedRow row, DecisionPositions positions)
    {
        var product = ProductOf(row);
        var history = HistoryOf(product);

        if (row.Decision is { } decision)
        {
            var number = positions.Next(row.Place, decision);
            var certificate = Certificate.EnterFromRecords(number, product, row.Recognition.As, decision);

            db.Set<Certificate>().Add(certificate);
            CertificatesOf(product).Add(certificate);
            history.Enter(certificate, row.Recognition.Source);
            _numbered++;
        }
        else
        {
            history.Enter(row.Recognition);
        }
    }

    private Product ProductOf(PlannedRow row)
    {
        if (_products.TryGetValue(row.Product, out var known))
            return known;

        var product = Product.EnterFromRecords(
            row.Product.Name,
            row.Product.Place.Unit.Id,
            row.Product.Producer is { } producer ? _producers.IdOf(producer) : null,
            row.Classification,
            code: null
        );
        db.Set<Product>().Add(product);
        _products.Add(row.Product, product);
        return product;
    }

    private RecognitionHistory HistoryOf(Product product)
    {
        if (!_histories.TryGetValue(product.Id, out var history))
        {
            history = db.Set<RecognitionHistory>().Add(RecognitionHistory.Open(product)).Entity;
            _histories.Add(product.Id, history);
        }

        return history;
    }

    private List<Certificate> CertificatesOf(Product product)
    {
        if (!_certificates.TryGetValue(product.Id, out var certificates))
            _certificates.Add(product.Id, certificates = []);

        return certificates;
    }
}
