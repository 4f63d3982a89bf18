using Ocop.Application.Identity;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;

namespace Ocop.Application.Certification.Certificates;

/// <summary>What a body may do with certificates follows from who recognised, not from where the product is made.</summary>
internal static class RecognisedCertificates
{
    /// <summary>
    /// Three and four stars by the province that recognised, or that it became part of; what the central level recognised
    /// by the ministry.
    /// </summary>
    public static IQueryable<Certificate> RecognisedBy(this IQueryable<Certificate> certificates, Territory territory)
    {
        var province = territory.Of(Role.ProvinceOfficer).Ids;
        var central = territory.Of(Role.CentralOfficer).Ids;

        return certificates.Where(certificate =>
            certificate.IssuingLevel == Level.Central
                ? central.Contains(certificate.IssuingUnitId)
                : province.Contains(certificate.IssuingUnitId)
        );
    }

    /// <summary>The central level orders on the certificates of every level.</summary>
    public static IQueryable<Certificate> UnderTheCentre(this IQueryable<Certificate> certificates, Territory territory)
    {
        var central = territory.Of(Role.CentralOfficer).Ids;

        return certificates.Where(certificate => central.Contains(certificate.IssuingUnitId));
    }

    /// <summary>Those of the producers that the caller acts for.</summary>
    public static IQueryable<Certificate> HeldBy(this IQueryable<Certificate> certificates, Territory territory)
    {
        var own = territory.OwnProducers().Ids;

        return certificates.Where(certificate => own.Contains(certificate.ProducerId!.Value));
    }

    /// <summary>A certificate concerns its producer, and officers and auditors of the place.</summary>
    public static IQueryable<Certificate> VisibleTo(this IQueryable<Certificate> certificates, Territory territory)
    {
        var units = territory.OfAnyOfficer().Ids;
        var own = territory.OwnProducers().Ids;

        return certificates.Where(certificate =>
            units.Contains(certificate.UnitId) || own.Contains(certificate.ProducerId!.Value)
        );
    }

    /// <exception cref="NotFoundException">None of them has this number.</exception>
    public static Task<Certificate> NumberedAsync(
        this IQueryable<Certificate> certificates,
        string number,
        CancellationToken cancellationToken
    ) =>
        CertificateNumber.TryParse(number, provider: null, out var parsed)
            ? certificates.SingleOrNotFoundAsync(certificate => certificate.Number == parsed, cancellationToken)
            : throw new NotFoundException(typeof(Certificate));
}
