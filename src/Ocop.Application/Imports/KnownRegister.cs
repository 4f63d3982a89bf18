using Ocop.Application.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>
/// The producers, products and recognitions that there are in some provinces of today, and those that the rows looked
/// through so far add to them: what a row is compared with.
/// </summary>
internal sealed class KnownRegister
{
    private readonly Dictionary<(Id<AdministrativeUnit> Province, string Key), List<KnownProduct>> _products = [];
    private readonly Dictionary<(Id<AdministrativeUnit> Province, string Key), List<KnownProducer>> _producers = [];
    private readonly Dictionary<PublishedFact, KnownProduct> _facts = [];

    /// <summary>Four queries, however many rows are to be compared.</summary>
    public static async Task<KnownRegister> ReadAsync(
        IOcopDb db,
        RowPlaces places,
        IReadOnlyCollection<Id<AdministrativeUnit>> provinces,
        CancellationToken cancellationToken
    )
    {
        var known = new KnownRegister();
        if (provinces.Count == 0)
            return known;

        var units = await db.UnitsIn(provinces, cancellationToken);
        var producers = await db.Set<Producer>()
            .In(units)
            .Select(producer => new
            {
                producer.Id,
                producer.Name,
                producer.UnitId,
            })
            .ToListAsync(cancellationToken);
        var records = await db.Set<RecognitionHistory>()
            .AsNoTracking()
            .In(units)
            .ToDictionaryAsync(history => history.ProductId, history => history.Records, cancellationToken);
        var products = await db.Set<Product>()
            .In(units)
            .OrderBy(product => product.Id)
            .Select(product => new
            {
                product.Id,
                product.Name,
                product.ProducerId,
                product.UnitId,
            })
            .ToListAsync(cancellationToken);

        foreach (var producer in producers)
            known.Add(new KnownProducer(producer.Name, places.Of(producer.UnitId), producer.Id));

        var byId = known._producers.Values.SelectMany(named => named).ToDictionary(producer => producer.Id!.Value);
        foreach (var product in products)
        {
            var producer = product.ProducerId is { } id ? byId.GetValueOrDefault(id) : null;
            var one = new KnownProduct(product.Name, producer, places.Of(product.UnitId), product.Id);

            known.Add(one);
            foreach (var record in records.GetValueOrDefault(product.Id) ?? [])
                known.Note(one, record.Published);
        }

        return known;
    }

    public void Add(KnownProducer producer) =>
        In(_producers, (producer.Place.ProvinceToday, producer.Spelling.Key)).Add(producer);

    public void Add(KnownProduct product)
    {
        foreach (var name in product.Names.SelectMany(name => name.Variants).Distinct())
            In(_products, (product.Place.ProvinceToday, name)).Add(product);
    }

    /// <summary>The product has this recognition from here on, and is found by the name it had there.</summary>
    public void Note(KnownProduct product, PublishedRecognition recognition)
    {
        var name = ProductSpelling.Of(recognition.As.ProductName, product.Producer?.Spelling);

        product.Recognitions.Add(recognition);
        _facts.TryAdd(PublishedFact.Of(recognition), product);
        if (product.Names.TrueForAll(other => other.Key != name.Key))
        {
            product.Names.Add(name);
            foreach (var variant in name.Variants)
            {
                var found = In(_products, (product.Place.ProvinceToday, variant));
                if (!found.Contains(product))
                    found.Add(product);
            }
        }
    }

    /// <summary>The product that has this very recognition, under these very names.</summary>
    public KnownProduct? WithFact(PublishedRecognition recognition) =>
        _facts.GetValueOrDefault(PublishedFact.Of(recognition));

    public KnownProducer? Producer(ProducerSpelling spelling, RowPlace place) =>
        _producers
            .GetValueOrDefault((place.ProvinceToday, spelling.Key))
            ?.Find(producer => producer.IsMeantBy(spelling, place));

    /// <summary>Products of the province that some list may have given this name.</summary>
    public IEnumerable<KnownProduct> Products(ProductSpelling name, RowPlace place) =>
        name
            .Variants.SelectMany(variant => _products.GetValueOrDefault((place.ProvinceToday, variant)) ?? [])
            .Distinct()
            .Where(product => product.Names.Exists(other => other.Resembles(name)));

    private static List<TKnown> In<TKnown>(
        Dictionary<(Id<AdministrativeUnit>, string), List<TKnown>> index,
        (Id<AdministrativeUnit>, string) key
    )
    {
        if (!index.TryGetValue(key, out var known))
            index.Add(key, known = []);

        return known;
    }
}

/// <param name="Id">None while it is not entered.</param>
internal sealed record KnownProducer(string Name, RowPlace Place, Id<Producer>? Id, ProducerKind? Kind = null)
{
    public ProducerSpelling Spelling { get; } = ProducerSpelling.Of(Name);

    public bool IsMeantBy(ProducerSpelling spelling, RowPlace place) =>
        spelling == Spelling && (spelling.IsCompany ? place.ProvinceToday == Place.ProvinceToday : place.CanBe(Place));
}

internal sealed class KnownProduct(string name, KnownProducer? producer, RowPlace place, Id<Product>? id)
{
    /// <summary>None while it is not entered.</summary>
    public Id<Product>? Id { get; } = id;

    public string Name { get; } = name;

    public KnownProducer? Producer { get; } = producer;

    public RowPlace Place { get; } = place;

    public List<ProductSpelling> Names { get; } = [ProductSpelling.Of(name, producer?.Spelling)];

    public List<PublishedRecognition> Recognitions { get; } = [];
}

/// <summary>A recognition with the names it was published under: by this a list is known when it comes again.</summary>
internal sealed record PublishedFact(
    Id<AdministrativeUnit> Unit,
    string Product,
    string Producer,
    int Star,
    string? Decision,
    RecordedDate Date,
    Domain.Catalogue.Level? Level
)
{
    public static PublishedFact Of(PublishedRecognition recognition)
    {
        var producer = recognition.As.ProducerName is { } name ? ProducerSpelling.Of(name) : null;

        return new(
            recognition.As.UnitId,
            ProductSpelling.Of(recognition.As.ProductName, producer).Key,
            producer?.Key ?? "",
            recognition.Star,
            recognition.DecisionNumber,
            recognition.RecognisedOn,
            recognition.Level
        );
    }
}
