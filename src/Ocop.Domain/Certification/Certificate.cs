using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>
/// The proof of a product's stars. What it says never changes after its issue: it holds the names of its day, and is
/// corrected by replacement only. What happens to it later is a <see cref="CertificateFact"/> beside it.
/// </summary>
public sealed partial class Certificate : Aggregate<Certificate>, IPlaced
{
    private readonly List<CertificateFact> _facts = [];

    private Certificate() { }

    public CertificateNumber Number { get; private init; } = null!;

    /// <summary>What its QR code carries.</summary>
    public VerificationCode VerificationCode { get; private init; } = null!;

    public Id<Product> ProductId { get; private init; }

    /// <summary>None only where a published list did not name the producer.</summary>
    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>None on certificates from published lists, as the decision behind them is not ours.</summary>
    public Id<RecognitionDecision>? DecisionId { get; private init; }

    /// <inheritdoc cref="DecisionId"/>
    public Id<Dossier>? DossierId { get; private init; }

    /// <summary>The act the product was judged under; none where the day of a published list cannot tell.</summary>
    public Id<Regulation>? RegulationId { get; private init; }

    public string ProductName { get; private init; } = null!;

    public ProductCode? ProductCode { get; private init; }

    public string? ProducerName { get; private init; }

    public ProducerKind? ProducerKind { get; private init; }

    /// <summary>Printed on the document; a household's is somebody's home, see <see cref="PublicAddress"/>.</summary>
    [Personal]
    public string? ProducerAddress { get; private init; }

    /// <summary>The unit the product is made in, as a unit of its time.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public int Star { get; private init; }

    public string DecisionNumber { get; private init; } = null!;

    public DateOnly DecidedOn { get; private init; }

    public Level IssuingLevel { get; private init; }

    public Id<AdministrativeUnit> IssuingUnitId { get; private init; }

    public string IssuingBody { get; private init; } = null!;

    /// <summary>None where a published list did not name who signed.</summary>
    public Signatory? Signatory { get; private init; }

    public CertificatePeriod Period { get; private init; } = null!;

    /// <summary>What happened to it, by dates of legal effect; oldest first.</summary>
    public IReadOnlyList<CertificateFact> Facts => _facts;

    /// <summary>Of a household only the registered business name is public.</summary>
    public string? PublicAddress => ProducerKind is Producers.ProducerKind.Household ? null : ProducerAddress;

    internal static Certificate Issue(
        RecognitionDecision decision,
        DecisionItem item,
        CertificateNumber number,
        CertifiedProduct certified,
        CertificatePeriod period,
        Id<User> by
    )
    {
        var certificate = new Certificate
        {
            Number = number,
            VerificationCode = VerificationCode.New(),
            ProductId = item.ProductId,
            ProducerId = certified.Producer.Id,
            DecisionId = decision.Id,
            DossierId = item.DossierId,
            RegulationId = decision.RegulationId,
            ProductName = certified.Product.Name,
            ProductCode = certified.Product.Code,
            ProducerName = certified.Producer.Name,
            ProducerKind = certified.Producer.Kind,
            ProducerAddress = certified.Producer.Contacts?.Address,
            UnitId = certified.Product.UnitId,
            Star = item.Star,
            DecisionNumber = decision.Number.ToString(),
            DecidedOn = decision.SignedOn,
            IssuingLevel = decision.Level,
            IssuingUnitId = decision.UnitId,
            IssuingBody = decision.IssuingBody,
            Signatory = decision.Signatory with { },
            Period = period,
        };
        certificate.RaiseIssued(by);
        return certificate;
    }

    /// <summary>Enters a certificate of a published list; only a decision known by number and day makes one.</summary>
    public static Certificate EnterFromRecords(
        CertificateNumber number,
        Product product,
        RecognisedAs named,
        PublishedDecision decision
    ) =>
        new()
        {
            Number = number,
            VerificationCode = VerificationCode.New(),
            ProductId = product.Id,
            ProducerId = named.ProducerName is null ? null : product.ProducerId,
            RegulationId = decision.RegulationId,
            ProductName = named.ProductName,
            ProductCode = product.Code,
            ProducerName = named.ProducerName,
            ProducerKind = named.ProducerKind,
            UnitId = named.UnitId,
            Star = decision.Star,
            DecisionNumber = decision.Number.ToString(),
            DecidedOn = decision.SignedOn,
            IssuingLevel = decision.Level,
            IssuingUnitId = decision.UnitId,
            IssuingBody = decision.IssuingBody,
            Period = CertificatePeriod.From(
                decision.CertificatesFrom ?? decision.SignedOn,
                CertificatePeriod.StandardMonths
            ),
        };

    private void RaiseIssued(Id<User> by) =>
        Raise(
            new CertificateIssued(
                Id,
                Number,
                DecisionId!.Value,
                DossierId!.Value,
                ProductId,
                ProducerId!.Value,
                Star,
                DecidedOn,
                Period.IssuedOn,
                Period.ExpiresOn,
                by
            )
        );
}

/// <summary>A decision as a published list gives it.</summary>
/// <param name="UnitId">The unit of the issuing body, as a unit of its time.</param>
/// <param name="CertificatesFrom">The issue date of its certificates, where that is known to be another than its own.</param>
public sealed record PublishedDecision(
    DecisionNumber Number,
    DateOnly SignedOn,
    int Star,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    string IssuingBody,
    Id<Regulation>? RegulationId,
    DateOnly? CertificatesFrom = null
);

/// <summary>The product is recognised from the issue date on.</summary>
public sealed record CertificateIssued(
    Id<Certificate> CertificateId,
    CertificateNumber Number,
    Id<RecognitionDecision> DecisionId,
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    Id<Producer> ProducerId,
    int Star,
    DateOnly DecidedOn,
    DateOnly IssuedOn,
    DateOnly ExpiresOn,
    Id<User> IssuedBy
) : IDomainEvent;
