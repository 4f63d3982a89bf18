using Ocop.Application.Credentials;
using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Draws the QR code of a certificate, which leads to the answer about it.</summary>
public sealed record DrawCertificateQr(string Number, QrContent Content) : IQuery<string>
{
    internal sealed class Handler(
        IOcopDb db,
        Clock clock,
        PublicAddress site,
        IQrDrawing drawing,
        CredentialTexts credentials
    ) : IRequestHandler<DrawCertificateQr, string>
    {
        /// <returns>An SVG document.</returns>
        public async Task<string> Handle(DrawCertificateQr query, CancellationToken cancellationToken) =>
            drawing.Svg(
                query.Content is QrContent.Address
                    ? await Address(query.Number, cancellationToken)
                    : await AddressWithCredential(query.Number, cancellationToken)
            );

        private async Task<string> Address(string number, CancellationToken cancellationToken)
        {
            var code = await db.Set<RegisterEntry>()
                .Where(entry => entry.CertificateNumber == number && entry.Turn == 0)
                .Where(entry => entry.EffectiveFrom <= clock.Today && entry.VerificationCode != null)
                .Select(entry => entry.VerificationCode!)
                .SingleOrNotFoundAsync(cancellationToken);

            return site.OfAnswer(VerificationCode.Parse(code, provider: null)).AbsoluteUri;
        }

        private async Task<string> AddressWithCredential(string number, CancellationToken cancellationToken)
        {
            var subject = await db.CredentialSubjectAsync(number, clock.Today, cancellationToken);

            return await credentials.InQrCode(subject, cancellationToken);
        }
    }
}

/// <summary>What a QR code holds.</summary>
public enum QrContent
{
    /// <summary>The address of the answer, and the signed credential that is checked without a network.</summary>
    Credential,

    /// <summary>The address alone, for small labels.</summary>
    Address,
}
