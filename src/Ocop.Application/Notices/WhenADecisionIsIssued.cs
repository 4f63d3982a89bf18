using Ocop.Application.Certification;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>Each producer of the decision learns of its certificate.</summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db, NoticeBoard board) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        foreach (var certificate in db.CertificatesOf(happened))
        {
            if (certificate.DossierId is { } dossier)
                await TellAsync(dossier, certificate, happened, cancellationToken);
        }
    }

    private Task TellAsync(
        Id<Dossier> dossier,
        Certificate certificate,
        DecisionIssued happened,
        CancellationToken cancellationToken
    ) =>
        board.ToProducerAsync(
            dossier,
            NoticeKind.DecisionIssued,
            facts => facts with { Star = certificate.Star, DecisionNumber = happened.Number.ToString() },
            cancellationToken
        );
}
