using Ocop.Domain.Certification;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>A row as sent, understood member by member.</summary>
/// <param name="Read">Holds the findings too.</param>
/// <param name="Content">SHA-256 of all it says but its version.</param>
internal sealed record RecordReading(ReceivedRecord Received, ReadRow Read, byte[] Content)
{
    /// <summary>None on rows that take a product back, and on those with errors.</summary>
    public LocatedRecord? Located { get; init; }

    /// <summary>Whether an earlier row of the import says the very same.</summary>
    public bool IsRepeated { get; set; }

    public SentRecord Sent => Received.Record;

    public bool HasErrors => Read.HasErrors;
}

/// <summary>What a row without errors says about its product.</summary>
/// <param name="Group">None where the row does not say.</param>
/// <param name="End">How it ended, if it did.</param>
internal sealed record LocatedRecord(
    string Name,
    string? ProducerName,
    ProducerKind? ProducerKind,
    RowPlace Place,
    Classification? Group,
    PublishedDecision Decision,
    RecordedEnd? End
)
{
    public RecognisedAs As => new(Name, ProducerName, ProducerKind, Place.Unit.Id);

    public DateOnly IssuedOn => Decision.CertificatesFrom ?? Decision.SignedOn;

    public PublishedRecognition Recognition =>
        new(
            As,
            Decision.Star,
            Decision.Number.ToString(),
            RecordedDate.Day(Decision.SignedOn),
            Decision.Level,
            Decision.RegulationId,
            Source: null
        );

    /// <summary>Whether the certificate is of the same decision, whatever else it says.</summary>
    public bool IsOfTheDecisionOf(Certificate certificate) =>
        certificate.DecisionNumber == Decision.Number.ToString() && certificate.DecidedOn == Decision.SignedOn;

    /// <summary>Whether the certificate says what the row says.</summary>
    public bool IsSaidBy(Certificate certificate) =>
        IsOfTheDecisionOf(certificate)
        && certificate.Star == Decision.Star
        && certificate.IssuingLevel == Decision.Level
        && certificate.Period.IssuedOn == IssuedOn
        && certificate.ProductName == Name
        && certificate.ProducerName == ProducerName
        && certificate.ProducerKind == ProducerKind
        && certificate.UnitId == Place.Unit.Id;
}
