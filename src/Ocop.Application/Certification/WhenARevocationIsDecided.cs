using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

/// <summary>The certificate loses its effect on the day that the decision says.</summary>
internal sealed class WhenARevocationIsDecided(IOcopDb db) : IWhen<RevocationDecided>
{
    public async Task Handle(RevocationDecided happened, CancellationToken cancellationToken)
    {
        var certificate = await db.Set<Certificate>()
            .SingleAsync(certificate => certificate.Id == happened.CertificateId, cancellationToken);

        certificate.Revoke(
            happened.EffectiveFrom,
            happened.Reason,
            new(happened.Number, happened.SignedOn),
            happened.DecidedBy,
            happened.DecidedAt
        );
    }
}
