using Ocop.Application.Certification.Certificates;
using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>Anyone prints a certificate that is issued, without the address of a household.</summary>
public sealed record PrintCertificate(string Number) : IQuery<PrintedFile>
{
    internal sealed class Handler(IOcopDb db, Clock clock, CertificatePapers papers)
        : IRequestHandler<PrintCertificate, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintCertificate query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var certificate = await db.Set<Certificate>()
                .AsNoTracking()
                .Where(certificate => certificate.Period.IssuedOn <= today)
                .NumberedAsync(query.Number, cancellationToken);

            return await papers.PrintAsync(certificate, PaperUse.Public, cancellationToken);
        }
    }
}
