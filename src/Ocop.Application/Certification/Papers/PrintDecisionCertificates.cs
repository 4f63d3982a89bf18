using System.Globalization;
using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Printing;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>Who sees a decision prints all its certificates; before the issue with a mark across each.</summary>
public sealed record PrintDecisionCertificates(Id<RecognitionDecision> DecisionId) : IQuery<PrintedFile>
{
    internal sealed class Handler(IOcopDb db, LawBook law, Territory territory, CertificatePapers papers)
        : IRequestHandler<PrintDecisionCertificates, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PrintDecisionCertificates query, CancellationToken cancellationToken)
        {
            var read = await DecisionCertificates.ReadAsync(db, law, territory, query.DecisionId, cancellationToken);
            var files = new List<PrintedFile>();

            foreach (var certificate in read.Certificates)
                files.Add(await papers.PrintAsync(certificate, read.Use, cancellationToken));

            return FileArchive.Of(NameOf(read.Decision), files, read.Decision.CertificatesFrom.VietnamMidnight());
        }

        private static string NameOf(RecognitionDecision decision) =>
            string.Create(CultureInfo.InvariantCulture, $"giay-chung-nhan-{decision.Year}-{decision.Number.Serial}");
    }
}
