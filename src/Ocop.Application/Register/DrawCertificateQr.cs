using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Draws the QR code of a certificate, which leads to the answer about it.</summary>
public sealed record DrawCertificateQr(string Number) : IQuery<string>
{
    internal sealed class Handler(IOcopDb db, Clock clock, PublicAddress site, IQrDrawing drawing)
        : IRequestHandler<DrawCertificateQr, string>
    {
        /// <returns>An SVG document.</returns>
        public async Task<string> Handle(DrawCertificateQr query, CancellationToken cancellationToken)
        {
            var code = await db.Set<RegisterEntry>()
                .Where(entry => entry.CertificateNumber == query.Number && entry.Turn == 0)
                .Where(entry => entry.EffectiveFrom <= clock.Today && entry.VerificationCode != null)
                .Select(entry => entry.VerificationCode!)
                .SingleOrNotFoundAsync(cancellationToken);

            return drawing.Svg(site.OfAnswer(VerificationCode.Parse(code, provider: null)).AbsoluteUri);
        }
    }
}
