using Ocop.Application.Catalogue;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

/// <summary>The dossiers behind the certificates have reached their end.</summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        var decision = await db.Set<RecognitionDecision>()
            .SingleAsync(decision => decision.Id == happened.DecisionId, cancellationToken);
        var results = decision.Items.ToDictionary(item => item.DossierId, item => item.ResultId);
        var ids = results.Keys.ToList();
        var dossiers = await db.Set<Dossier>()
            .Where(dossier => ids.Contains(dossier.Id))
            .ToListAsync(cancellationToken);
        var inForce = await db.Set<Regulation>()
            .InForceOn(happened.IssuedAt.VietnamDate())
            .SingleAsync(cancellationToken);

        foreach (var dossier in dossiers)
            dossier.Recognise(results[dossier.Id], inForce, happened.IssuedBy, happened.IssuedAt);
    }
}
