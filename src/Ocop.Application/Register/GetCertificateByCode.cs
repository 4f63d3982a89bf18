using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Whether the certificate whose QR code was scanned holds on a day, and what it covers.</summary>
/// <param name="Code">As scanned or typed.</param>
public sealed record GetCertificateByCode(string Code, DateOnly? AsOf) : IQuery<CertificateView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetCertificateByCode, CertificateView>
    {
        public Task<CertificateView> Handle(GetCertificateByCode query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            if (!VerificationCode.TryParse(query.Code, provider: null, out var parsed))
                throw new NotFoundException(typeof(Certificate));

            var code = parsed.ToString();
            return db.Set<RegisterEntry>()
                .Where(entry => entry.VerificationCode == code)
                .CertificateOn(day, cancellationToken);
        }
    }
}
