using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
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

    /// <summary>In the order they were entered, whatever order they are read in.</summary>
    public IReadOnlyList<RecognitionRecord> Records => [.. _records.OrderBy(record => record.Number)];

    public static RecognitionHistory Open(Product product)
    {
        var history = new RecognitionHistory { ProductId = product.Id, UnitId = product.UnitId };

        history.Raise(new ProductFirstRecognised(history.Id, product.Id));
        return history;
    }

    /// <summary>A certificate is entered once, however often it is told.</summary>
    /// <param name="source">Where it is published, for certificates that did not arise here.</param>
    public void Enter(Certificate certificate, string? source = null)
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
                RegulationId = certificate.RegulationId,
                ProductName = certificate.ProductName,
                ProducerName = certificate.ProducerName,
                ProducerKind = certificate.ProducerKind,
                UnitId = certificate.UnitId,
                CertificateId = certificate.Id,
                Source = source,
            }
        );
    }

    /// <summary>Enters a recognition too little is published about for a certificate; the same one only once.</summary>
    public void Enter(PublishedRecognition recognition)
    {
        if (_records.All(record => !record.Published.IsSameAs(recognition)))
            _records.Add(RecognitionRecord.Of(_records.Count + 1, recognition));
    }

    /// <summary>
    /// What a source kept elsewhere said wrongly is put right: another certificate takes the place of the wrong one from the
    /// first day on.
    /// </summary>
    public void Correct(Certificate wrong, Certificate right, Id<User> by, DateTimeOffset now)
    {
        wrong.GiveWayTo(right, by, now);
        Enter(right);
    }

    /// <summary>A source kept elsewhere takes the product back as entered in error: the register knows it no longer.</summary>
    /// <param name="certificates">The certificates of the product.</param>
    /// <param name="paper">By which the source says so.</param>
    public void TakeOut(IReadOnlyCollection<Certificate> certificates, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        foreach (var certificate in certificates.Where(certificate => !certificate.HasEnd))
            certificate.EndAsRecorded(RecordedEnd.InError(certificate.Period.IssuedOn, paper), by, now);
        _records.Clear();
    }

    /// <summary>Which recognition speaks for the product on a date, and what it is worth then.</summary>
    /// <param name="certificates">The certificates of the product.</param>
    /// <returns>None before the first recognition.</returns>
    public Standing? StandingOn(DateOnly date, IReadOnlyCollection<Certificate> certificates)
    {
        var effects = Effects(certificates);

        return effects.StandingOn(date) is { } place
            ? new Standing(Records[place], effects[place].StatusOn(date))
            : null;
    }

    /// <summary>The dates that decide what each record is worth, in the order of the records.</summary>
    /// <inheritdoc cref="StandingOn"/>
    public IReadOnlyList<LegalEffect> Effects(IReadOnlyCollection<Certificate> certificates) =>
        [
            .. Records.Select(record =>
                record.CertificateId is { } id
                    ? certificates.Single(certificate => certificate.Id == id).Effect()
                    : record.Effect() with
                    {
                        SupersededFrom = SupersessionOf(record),
                    }
            ),
        ];

    /// <summary>
    /// A later decision known by its day takes the place of a recognition that has no certificate to say so itself (the
    /// act is silent: a configured reading).
    /// </summary>
    private DateOnly? SupersessionOf(RecognitionRecord record) =>
        _records
            .Select(other => other.RecognisedOn)
            .Where(date => date.Precision is DatePrecision.Day && date.Earliest > record.RecognisedOn.Latest)
            .Where(date => date.Earliest <= record.Effect().LastDay)
            .Min(date => (DateOnly?)date.Earliest);

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

    /// <summary>The act of its day; none where the day is too vague to tell.</summary>
    public Id<Regulation>? RegulationId { get; init; }

    /// <summary>As it was named then.</summary>
    public required string ProductName { get; init; }

    /// <summary>As it was named then; none where a published list did not name it.</summary>
    public string? ProducerName { get; init; }

    public ProducerKind? ProducerKind { get; init; }

    /// <summary>Where the product was made, as a unit of that time.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }

    /// <summary>The numbered certificate; only a decision known by number and day has one.</summary>
    public Id<Certificate>? CertificateId { get; init; }

    /// <summary>Where it is published, for records that did not arise here.</summary>
    public string? Source { get; init; }

    /// <summary>The record as a published list would give it.</summary>
    public PublishedRecognition Published =>
        new(
            new(ProductName, ProducerName, ProducerKind, UnitId),
            Star,
            DecisionNumber,
            RecognisedOn,
            Level,
            RegulationId,
            Source
        );

    internal static RecognitionRecord Of(int number, PublishedRecognition recognition) =>
        new(number)
        {
            Star = recognition.Star,
            DecisionNumber = recognition.DecisionNumber,
            RecognisedOn = recognition.RecognisedOn with { },
            Level = recognition.Level,
            RegulationId = recognition.RegulationId,
            ProductName = recognition.As.ProductName,
            ProducerName = recognition.As.ProducerName,
            ProducerKind = recognition.As.ProducerKind,
            UnitId = recognition.As.UnitId,
            Source = recognition.Source,
        };

    /// <summary>The dates that decide what it is worth without a certificate.</summary>
    public LegalEffect Effect() => new() { IssuedOn = RecognisedOn, LastDay = LastDay };

    /// <summary>
    /// By date where the day is known; else expired when even the latest possible day lies more than 36 months back, and
    /// undated until then.
    /// </summary>
    /// <returns>None before the earliest possible day.</returns>
    public RecognitionStatus? StatusOn(DateOnly date) => date < RecognisedOn.Earliest ? null : Effect().StatusOn(date);

    private DateOnly LastDay =>
        RecognisedOn.Latest == DateOnly.MaxValue
            ? DateOnly.MaxValue
            : CertificatePeriod.From(RecognisedOn.Latest, CertificatePeriod.StandardMonths).ExpiresOn;
}

/// <summary>A recognition as a published list gives it, short of a certificate.</summary>
/// <param name="RegulationId">The act of its day; none where the day is too vague to tell.</param>
/// <param name="Source">Where it is published.</param>
public sealed record PublishedRecognition(
    RecognisedAs As,
    int Star,
    string? DecisionNumber,
    RecordedDate RecognisedOn,
    Level? Level,
    Id<Regulation>? RegulationId,
    string? Source
)
{
    /// <inheritdoc cref="RecognitionRecord.StatusOn"/>
    public RecognitionStatus? StatusOn(DateOnly date) => RecognitionRecord.Of(1, this).StatusOn(date);

    /// <summary>Whether both are one recognition of the product, whoever published them and whatever names it had there.</summary>
    public bool IsSameAs(PublishedRecognition other) =>
        Star == other.Star
        && RecognisedOn == other.RecognisedOn
        && Level == other.Level
        && DecisionNumber == other.DecisionNumber;

    /// <summary>
    /// Whether it may be the other one, told with less precision: the star is the same, and neither the time nor the
    /// decision it names is another one.
    /// </summary>
    public bool SaysNoMoreThan(PublishedRecognition other) =>
        Star == other.Star
        && RecognisedOn.Covers(other.RecognisedOn)
        && (Level is null || Level == other.Level)
        && (DecisionNumber is null || DecisionNumber == other.DecisionNumber);

    /// <summary>Whether nothing but precision tells them apart.</summary>
    public bool CanBe(PublishedRecognition other) =>
        Star == other.Star
        && RecognisedOn.Meets(other.RecognisedOn)
        && (Level is null || other.Level is null || Level == other.Level)
        && (DecisionNumber is null || other.DecisionNumber is null || DecisionNumber == other.DecisionNumber);
}

/// <summary>How a product and its producer were named, and where it was made, when it was recognised.</summary>
/// <param name="ProducerName">None where a published list did not name it.</param>
/// <param name="UnitId">As a unit of that time.</param>
public sealed record RecognisedAs(
    string ProductName,
    string? ProducerName,
    ProducerKind? ProducerKind,
    Id<AdministrativeUnit> UnitId
);

/// <summary>The recognition that speaks for a product, and its status.</summary>
public sealed record Standing(RecognitionRecord Record, RecognitionStatus Status);

public sealed record ProductFirstRecognised(Id<RecognitionHistory> HistoryId, Id<Product> ProductId) : IDomainEvent;
