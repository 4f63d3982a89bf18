using Ocop.Domain.Certification;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>Rewards for a revoked recognition are kept, cancelled or fall due back, as each policy says.</summary>
internal sealed class WhenACertificateIsRevoked(IOcopDb db) : IWhen<CertificateChanged>
{
    public async Task Handle(CertificateChanged happened, CancellationToken cancellationToken)
    {
        if (happened.Kind is not CertificateFactKind.Revoked)
            return;

        var decision = db.Set<Certificate>()
            .Where(certificate => certificate.Id == happened.CertificateId)
            .Select(certificate => certificate.DecisionId);
        var rewarded = await db.Set<RewardEntitlement>()
            .Where(one => one.ProductId == happened.ProductId && decision.Contains(one.DecisionId))
            .ToListAsync(cancellationToken);
        var policies = rewarded.Select(one => one.PolicyId).ToList();
        var claiming = await db.Set<RewardPolicy>()
            .Where(policy => policy.ClaimsBack && policies.Contains(policy.Id))
            .Select(policy => policy.Id)
            .ToListAsync(cancellationToken);

        foreach (var one in rewarded)
        {
            var claimsBack = one.PolicyId is { } policy && claiming.Contains(policy);
            one.LoseCertificate(happened.From, happened.Paper, claimsBack);
        }
    }
}
