using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>
/// Everything a product was ever recognised as: what the public register is made from. What is not published about an old
/// recognition stays unknown.
/// </summary>
public sealed class RecognitionHistory : Aggregate<RecognitionHistory>, IPlaced
{
    private readonly List<RecognitionRecord> _records = [];

    private RecognitionHistory() { }

    public Id<Product> ProductId { get; private init; }

    /// <summary>Where the product is made, as a unit of its first recognition.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public IReadOnlyList<RecognitionRecord> Records => _records;

    public static RecognitionHistory Open(Product product)
    {
        var history = new RecognitionHistory { ProductId = product.Id, UnitId = product.UnitId };

        history.Raise(new ProductFirstRecognised(history.Id, product.Id));
        return history;
    }

    /// <summary>A certificate is entered once, however often it is told.</summary>
    public void Enter(Certificate certificate)
    {
        Rules.TheCertificateIsOfTheProduct.Require(certificate.ProductId == ProductId);

        if (_records.Any(record => record.CertificateId == certificate.Id))
            return;

        _records.Add(
            new(_records.Count + 1)
            {
                Star = certificate.Star,
                DecisionNumber = certificate.DecisionNumber,
                RecognisedOn = RecordedDate.Day(certificate.DecidedOn),
                Level = certificate.IssuingLevel,
                CertificateId = certificate.Id,
            }
        );
    }

    /// <summary>Enters a recognition too little is published about for a certificate; the same one only once.</summary>
    public void Enter(PublishedRecognition recognition)
    {
        if (_records.Any(record => record.CertificateId is null && record.Published == recognition))
            return;

        _records.Add(
            new(_records.Count + 1)
            {
                Star = recognition.Star,
                DecisionNumber = recognition.DecisionNumber,
                RecognisedOn = recognition.RecognisedOn with { },
                Level = recognition.Level,
                Source = recognition.Source,
            }
        );
    }

    /// <summary>Which recognition speaks for the product on a date, and what it is worth then.</summary>
    /// <param name="certificates">The certificates of the product.</param>
    /// <returns>None before the first recognition.</returns>
    public Standing? StandingOn(DateOnly date, IReadOnlyCollection<Certificate> certificates)
    {
        var effects = Effects(certificates);

        return effects.StandingOn(date) is { } place
            ? new Standing(_records[place], effects[place].StatusOn(date))
            : null;
    }

    /// <summary>The dates that decide what each record is worth, in the order of the records.</summary>
    /// <inheritdoc cref="StandingOn"/>
    public IReadOnlyList<LegalEffect> Effects(IReadOnlyCollection<Certificate> certificates) =>
        [
            .. _records.Select(record =>
                record.CertificateId is { } id
                    ? certificates.Single(certificate => certificate.Id == id).Effect()
                    : record.Effect()
            ),
        ];

    public static class Rules
    {
        public static readonly Rule TheCertificateIsOfTheProduct = new(
            "recognition-history.other-product",
            new("Giấy chứng nhận thuộc sản phẩm khác.", "The certificate is that of another product.")
        );
    }
}

/// <summary>One recognition in a product's history.</summary>
/// <param name="Number">Counts the records of the product from 1.</param>
public sealed record RecognitionRecord(int Number)
{
    public required int Star { get; init; }

    public string? DecisionNumber { get; init; }

    public required RecordedDate RecognisedOn { get; init; }

    /// <summary>Who recognised it; none where that is not published.</summary>
    public Level? Level { get; init; }

    /// <summary>The numbered certificate; only a decision known by number and day has one.</summary>
    public Id<Certificate>? CertificateId { get; init; }

    /// <summary>Where it is published, for records that did not arise here.</summary>
    public string? Source { get; init; }

    internal PublishedRecognition Published => new(Star, DecisionNumber, RecognisedOn, Level, Source);

    /// <summary>The dates that decide what it is worth without a certificate.</summary>
    public LegalEffect Effect() => new() { IssuedOn = RecognisedOn, LastDay = LastDay };

    /// <summary>
    /// By date where the day is known; else expired when even the latest possible day lies more than 36 months back, and
    /// undated until then.
    /// </summary>
    /// <returns>None before the earliest possible day.</returns>
    public RecognitionStatus? StatusOn(DateOnly date) => date < RecognisedOn.Earliest ? null : Effect().StatusOn(date);

    private DateOnly LastDay =>
        RecognisedOn.Precision is DatePrecision.Unknown
            ? DateOnly.MaxValue
            : CertificatePeriod.From(RecognisedOn.Latest, CertificatePeriod.StandardMonths).ExpiresOn;
}

/// <summary>A recognition as a published list gives it, short of a certificate.</summary>
public sealed record PublishedRecognition(
    int Star,
    string? DecisionNumber,
    RecordedDate RecognisedOn,
    Level? Level,
    string? Source
);

/// <summary>The recognition that speaks for a product, and its status.</summary>
public sealed record Standing(RecognitionRecord Record, RecognitionStatus Status);

public sealed record ProductFirstRecognised(Id<RecognitionHistory> HistoryId, Id<Product> ProductId) : IDomainEvent;
