namespace Ocop.Application.Register;

/// <summary>Whether one certificate holds on a day, and what it covers.</summary>
public sealed record GetCertificate(string Number, DateOnly? AsOf) : IQuery<CertificateView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetCertificate, CertificateView>
    {
        public Task<CertificateView> Handle(GetCertificate query, CancellationToken cancellationToken) =>
            db.Set<RegisterEntry>()
                .Where(entry => entry.CertificateNumber == query.Number)
                .CertificateOn(RegisterFilter.DayOf(query.AsOf, clock.Today), cancellationToken);
    }
}
