using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>Who sees a decision prints one of its certificates; before the issue with a mark across it.</summary>
/// <param name="Position">Its place in the decision, from 1.</param>
public sealed record PrintDecisionCertificate(Id<RecognitionDecision> DecisionId, int Position) : IQuery<PrintedFile>
{
    internal sealed class Handler(IOcopDb db, LawBook law, Territory territory, CertificatePapers papers)
        : IRequestHandler<PrintDecisionCertificate, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintDecisionCertificate query, CancellationToken cancellationToken)
        {
            var read = await DecisionCertificates.ReadAsync(db, law, territory, query.DecisionId, cancellationToken);
            var certificate =
                read.Certificates.SingleOrDefault(one => one.Number.Position == query.Position)
                ?? throw new NotFoundException(typeof(Certificate));

            return await papers.PrintAsync(certificate, read.Use, cancellationToken);
        }
    }
}
