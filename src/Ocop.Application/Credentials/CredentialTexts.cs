using Ocop.Application.Register;
using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>Certificates as signed texts.</summary>
internal sealed class CredentialTexts(
    IOcopDb db,
    SigningKeys keys,
    ICredentialStore store,
    PublicAddress site,
    Clock clock
)
{
    /// <summary>The oldest that can be trusted: it is the one that is printed already.</summary>
    /// <exception cref="RuleBrokenException">It must be signed, and there is no key.</exception>
    public async Task<string> Of(
        CredentialSubject subject,
        CredentialFormat format,
        CancellationToken cancellationToken
    )
    {
        var distrusted = keys.Distrusted;
        var kept = await db.Set<IssuedCredential>()
            .Where(one => one.CertificateId == subject.Id && one.Format == format)
            .Where(one => !distrusted.Contains(one.KeyId))
            .OrderBy(one => one.SignedAt)
            .Select(one => one.Token)
            .FirstOrDefaultAsync(cancellationToken);

        return kept ?? await store.KeepAsync(Sign(subject, format), cancellationToken);
    }

    /// <summary>
    /// What a QR code holds: the address of the answer and, behind the <c>#</c>, where browsers keep it to themselves, the
    /// compact credential.
    /// </summary>
    public async Task<string> InQrCode(CredentialSubject subject, CancellationToken cancellationToken) =>
        $"{site.OfAnswer(subject.Code).AbsoluteUri}#{await Of(subject, CredentialFormat.Compact, cancellationToken)}";

    private IssuedCredential Sign(CredentialSubject subject, CredentialFormat format)
    {
        var key = keys.Required;
        var token =
            format is CredentialFormat.Compact
                ? key.Compact(CredentialClaims.Compact(subject, site), CredentialClaims.CompactType)
                : key.Compact(CredentialClaims.Verifiable(subject, site), CredentialClaims.VerifiableType);

        return new(subject.Id, format, key.Public.Id, token, clock.Now);
    }
}
