using Ocop.Application.Catalogue;
using Ocop.Application.Certification;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

/// <summary>The dossiers behind the certificates have reached their end.</summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        var ids = db.CertificatesOf(happened).Select(certificate => certificate.DossierId!.Value).ToList();
        var dossiers = await db.Set<Dossier>()
            .Where(dossier => ids.Contains(dossier.Id))
            .ToListAsync(cancellationToken);
        var inForce = await db.Set<Regulation>()
            .InForceOn(happened.IssuedAt.VietnamDate())
            .SingleAsync(cancellationToken);

        foreach (var dossier in dossiers)
            dossier.Recognise(inForce, happened.IssuedBy, happened.IssuedAt);
    }
}
