using System.Globalization;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Credentials;
using Ocop.Domain.Producers;

namespace Ocop.Application.Credentials;

/// <summary>What is signed of a certificate: what it says itself, nothing that changes later and nothing of a person.</summary>
/// <param name="Organisation">
/// None for a household, whose business name may be somebody's own: what is printed and signed is never called back.
/// </param>
internal sealed record CredentialSubject(
    Id<Certificate> Id,
    CertificateNumber Number,
    VerificationCode Code,
    string Product,
    string? Organisation,
    string Province,
    int Star,
    CertificatePeriod Period,
    StatusEntry Status
)
{
    /// <summary>From this moment on it holds.</summary>
    public DateTimeOffset From => Period.IssuedOn.VietnamMidnight();

    /// <summary>The last day counts to its end in Vietnam.</summary>
    public DateTimeOffset Until => Period.ExpiresOn.AddDays(1).VietnamMidnight();
}

internal static class CredentialSubjects
{
    /// <exception cref="NotFoundException">There is none, or it is not yet issued.</exception>
    public static async Task<CredentialSubject> CredentialSubjectAsync(
        this IOcopDb db,
        string number,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        if (!CertificateNumber.TryParse(number, CultureInfo.InvariantCulture, out var parsed))
            throw new NotFoundException(typeof(Certificate));

        var certificate = await db.Set<Certificate>()
            .AsNoTracking()
            .SingleOrNotFoundAsync(
                certificate => certificate.Number == parsed && certificate.Period.IssuedOn <= today,
                cancellationToken
            );
        var province = await db.Set<RegisterEntry>()
            .Where(entry => entry.CertificateNumber == number && entry.Turn == 0)
            .Select(entry => entry.ProvinceName)
            .SingleOrNotFoundAsync(cancellationToken);
        var status = await db.Set<StatusEntry>()
            .AsNoTracking()
            .SingleAsync(entry => entry.CertificateId == certificate.Id, cancellationToken);

        return Of(certificate, province, status);
    }

    private static CredentialSubject Of(Certificate certificate, string province, StatusEntry status) =>
        new(
            certificate.Id,
            certificate.Number,
            certificate.VerificationCode,
            certificate.ProductName,
            certificate.ProducerKind is null or ProducerKind.Household ? null : certificate.ProducerName,
            province,
            certificate.Star,
            certificate.Period,
            status
        );
}
