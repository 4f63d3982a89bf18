using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>A product as the public may know it. There is no place here for anything about a person.</summary>
/// <param name="Recognitions">In the order they were entered.</param>
/// <param name="OtherNames">Names it had or has beside those on its recognitions; it is found by them.</param>
public sealed record RegisteredProduct(
    Id<Product> Id,
    IReadOnlyList<RegisteredRecognition> Recognitions,
    IReadOnlyList<string>? OtherNames = null
);

/// <summary>One recognition of a product, with names, place and class as they were at its time.</summary>
public sealed record RegisteredRecognition
{
    public required string ProductName { get; init; }

    public string? ProductCode { get; init; }

    public Id<Producer>? ProducerId { get; init; }

    /// <summary>The registered name; a household's business name is public, nothing else of the person is.</summary>
    public string? ProducerName { get; init; }

    public ProducerKind? ProducerKind { get; init; }

    /// <summary>A commune, or the province where no commune was published.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }

    public Classification? Classification { get; init; }

    public required int Star { get; init; }

    public required LegalEffect Effect { get; init; }

    public string? CertificateNumber { get; init; }

    /// <summary>What the QR code of the certificate carries.</summary>
    public string? VerificationCode { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>As far as it is on record.</summary>
    public RecordedDate DecidedOn { get; init; } = RecordedDate.Unknown;

    public string? IssuingBody { get; init; }

    public Level? IssuingLevel { get; init; }

    /// <summary>Where an imported recognition was published.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>What revoked, withdrew or superseded it, where something did.</summary>
    public RegisteredEnd? End { get; init; }
}

/// <param name="Paper">The number of the decision, or of the certificate that took its place.</param>
/// <param name="Reason">One of the codes of the act.</param>
/// <param name="PaperOn">The date of the decision; none for a certificate.</param>
public sealed record RegisteredEnd(string Paper, string Reason, DateOnly? PaperOn = null);
