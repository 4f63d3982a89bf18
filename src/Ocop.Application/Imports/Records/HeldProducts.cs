using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>The products that rows speak of, with all that may change about them. Five queries, however many there are.</summary>
internal sealed class HeldProducts
{
    private readonly Dictionary<Id<Product>, Product> _products;
    private readonly Dictionary<Id<Product>, RecognitionHistory> _histories;
    private readonly Dictionary<Id<Product>, List<Certificate>> _certificates;
    private readonly Dictionary<Id<Product>, SourceRecord> _keepers;
    private readonly Dictionary<Id<Producer>, string> _producers;

    private HeldProducts(
        List<Product> products,
        List<RecognitionHistory> histories,
        List<Certificate> certificates,
        List<SourceRecord> keepers,
        Dictionary<Id<Producer>, string> producers
    )
    {
        _products = products.ToDictionary(product => product.Id);
        _histories = histories.ToDictionary(history => history.ProductId);
        _certificates = certificates
            .GroupBy(one => one.ProductId)
            .ToDictionary(ones => ones.Key, ones => ones.ToList());
        _keepers = keepers.ToDictionary(record => record.ProductId);
        _producers = producers;
    }

    public static async Task<HeldProducts> ReadAsync(
        IOcopDb db,
        IReadOnlyCollection<Id<Product>> ids,
        CancellationToken cancellationToken
    )
    {
        // Histories before certificates, so that no record points to one that is not seen.
        var histories = await db.Set<RecognitionHistory>()
            .Where(history => ids.Contains(history.ProductId))
            .ToListAsync(cancellationToken);
        var certificates = await db.Set<Certificate>()
            .Where(certificate => ids.Contains(certificate.ProductId))
            .ToListAsync(cancellationToken);
        var products = await db.Set<Product>()
            .Where(product => ids.Contains(product.Id))
            .ToListAsync(cancellationToken);
        var keepers = await db.Set<SourceRecord>()
            .Where(record => record.KeptId != null && ids.Contains(record.ProductId))
            .ToListAsync(cancellationToken);
        var makers = products.Select(product => product.ProducerId).OfType<Id<Producer>>().Distinct().ToList();
        var producers = await db.Set<Producer>()
            .Where(producer => makers.Contains(producer.Id))
            .ToDictionaryAsync(producer => producer.Id, producer => producer.Name, cancellationToken);

        return new(products, histories, certificates, keepers, producers);
    }

    public RecordHolder HolderOf(Id<Product>? product, Id<ApiClient> sender) =>
        product is not { } id ? RecordHolder.Nobody
        : _products[id].IsRegisteredHere || CertificatesOf(id).Exists(one => !one.IsFromRecords) ? RecordHolder.Here
        : KeeperOf(id) is not { } keeper ? RecordHolder.PublishedList
        : keeper.ClientId == sender ? RecordHolder.Sender
        : RecordHolder.OtherSystem;

    public Product this[Id<Product> id] => _products[id];

    public SourceRecord? KeeperOf(Id<Product> id) => _keepers.GetValueOrDefault(id);

    public RecognitionHistory HistoryOf(Product product, IOcopDb db)
    {
        if (!_histories.TryGetValue(product.Id, out var history))
        {
            history = db.Set<RecognitionHistory>().Add(RecognitionHistory.Open(product)).Entity;
            _histories.Add(product.Id, history);
        }

        return history;
    }

    public List<Certificate> CertificatesOf(Id<Product> id)
    {
        if (!_certificates.TryGetValue(id, out var certificates))
            _certificates.Add(id, certificates = []);

        return certificates;
    }

    public string? ProducerOf(Id<Product> id) =>
        _products[id].ProducerId is { } producer ? _producers.GetValueOrDefault(producer) : null;

    /// <summary>The last recognition that was entered; none where there is none, or none any more.</summary>
    public RecognitionRecord? LastOf(Id<Product> id) =>
        _histories.GetValueOrDefault(id)?.Records is [.., var last] ? last : null;

    /// <summary>Its certificate; none where too little was published for one.</summary>
    public Certificate? CurrentOf(Id<Product> id) =>
        LastOf(id)?.CertificateId is { } number ? CertificatesOf(id).Find(one => one.Id == number) : null;
}
