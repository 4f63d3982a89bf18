using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>The producer, and officers of the place, print a certificate as it is handed over.</summary>
public sealed record PrintOwnCertificate(string Number) : IQuery<PrintedFile>
{
    internal sealed class Handler(IOcopDb db, Territory territory, CertificatePapers papers)
        : IRequestHandler<PrintOwnCertificate, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintOwnCertificate query, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .AsNoTracking()
                .VisibleTo(territory)
                .NumberedAsync(query.Number, cancellationToken);

            return await papers.PrintAsync(certificate, PaperUse.Complete, cancellationToken);
        }
    }
}
