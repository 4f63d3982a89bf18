using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>A certified product as lists show it.</summary>
/// <param name="Id">The product's id; it survives renewals, renamings and mergers of places.</param>
/// <param name="ProductCode">Absent on products whose code was never published.</param>
/// <param name="Name">The name on its recognition.</param>
/// <param name="Star">3 to 5 under the acts in force; some provinces recognised fewer before 21/8/2019.</param>
/// <param name="Status">What the recognition is worth on the day asked about.</param>
/// <param name="Producer">Absent where the published list did not name it.</param>
/// <param name="Place">Where it was made, in the units of the time of its recognition.</param>
/// <param name="Certificate">Absent where the day of recognition was not published to the day.</param>
/// <param name="RecognisedOn">The date of the decision, where it is known to the day.</param>
/// <param name="ExpiresOn">The last day of the recognition's validity, where it is known to the day.</param>
public sealed record CertifiedProductItemView(
    Id<Product> Id,
    string? ProductCode,
    string Name,
    int Star,
    RecognitionStatus Status,
    RegisterProducerView? Producer,
    RegisterPlaceView Place,
    TaxonView? Sector,
    TaxonView? Group,
    TaxonView? Subgroup,
    RegisterCertificateView? Certificate,
    DateOnly? RecognisedOn,
    DateOnly? ExpiresOn
);

/// <summary>A certified product with the history of its recognition.</summary>
/// <param name="Id">The product's id; it survives renewals, renamings and mergers of places.</param>
/// <param name="ProductCode">Absent on products whose code was never published.</param>
/// <param name="Name">The name on its recognition.</param>
/// <param name="Star">3 to 5 under the acts in force; some provinces recognised fewer before 21/8/2019.</param>
/// <param name="Status">What the recognition is worth on the day asked about.</param>
/// <param name="Producer">Absent where the published list did not name it.</param>
/// <param name="Place">Where it was made, in the units of the time of its recognition.</param>
/// <param name="Certificate">Absent where the day of recognition was not published to the day.</param>
/// <param name="RecognisedOn">The date of the decision, where it is known to the day.</param>
/// <param name="ExpiresOn">The last day of the recognition's validity, where it is known to the day.</param>
/// <param name="Recognitions">Newest first, up to the day asked about.</param>
public sealed record CertifiedProductView(
    Id<Product> Id,
    string? ProductCode,
    string Name,
    int Star,
    RecognitionStatus Status,
    RegisterProducerView? Producer,
    RegisterPlaceView Place,
    TaxonView? Sector,
    TaxonView? Group,
    TaxonView? Subgroup,
    RegisterCertificateView? Certificate,
    DateOnly? RecognisedOn,
    DateOnly? ExpiresOn,
    IReadOnlyList<RecognitionView> Recognitions
);

/// <summary>Who makes the product: the registered name, public for every kind, and nothing about a person.</summary>
/// <param name="Id">Tells namesakes apart; absent where the producer is known by this name only.</param>
/// <param name="Kind">Absent where the published list did not say.</param>
/// <param name="Name">Its name as published.</param>
public sealed record RegisterProducerView(Id<Producer>? Id, string Name, ProducerKind? Kind);

/// <summary>Where a product is made.</summary>
/// <param name="Commune">Absent where no commune was published.</param>
public sealed record RegisterPlaceView(RegisterUnitView Province, RegisterUnitView? Commune);

/// <summary>An administrative unit by its name of the time.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Its name.</param>
public sealed record RegisterUnitView(Id<AdministrativeUnit> Id, string Name);

/// <summary>A sector, group or subgroup of products.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record TaxonView(string Code, Text Name);

/// <summary>The certificate in short.</summary>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">The first day it holds.</param>
public sealed record RegisterCertificateView(string Number, DateOnly IssuedOn, DateOnly ExpiresOn);

/// <summary>One recognition in the history of a product.</summary>
/// <param name="Star">The star that was recognised.</param>
/// <param name="DecisionNumber">The number of the decision, as published.</param>
/// <param name="IssuingBody">Who signed it.</param>
/// <param name="CertificateNumber">The number of the certificate, where it was published.</param>
/// <param name="DecidedOn">A full date; `datePrecision` says how much of it is known.</param>
/// <param name="DatePrecision">How much of `decidedOn` is known.</param>
/// <param name="Status">What this recognition is worth on the day asked about.</param>
/// <param name="ExpiresOn">The last valid day, where the day of issue is known.</param>
/// <param name="SourceUrl">Where an imported recognition was published.</param>
public sealed record RecognitionView(
    int Star,
    string? DecisionNumber,
    DateOnly? DecidedOn,
    DatePrecision DatePrecision,
    string? IssuingBody,
    RecognitionStatus Status,
    string? CertificateNumber,
    DateOnly? ExpiresOn,
    string? SourceUrl
);
