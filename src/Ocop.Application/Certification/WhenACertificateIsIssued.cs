using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

/// <summary>A product that is recognised again keeps the forms it is sold in, until somebody corrects them.</summary>
internal sealed class WhenACertificateIsIssued(IOcopDb db, Clock clock) : IWhen<CertificateIssued>
{
    public async Task Handle(CertificateIssued happened, CancellationToken cancellationToken)
    {
        var scopes = await db.Set<CertificateScope>()
            .Where(scope => scope.ProductId == happened.ProductId)
            .ToListAsync(cancellationToken);
        var carried = scopes
            .OrderByDescending(scope => scope.Id)
            .Select(scope => scope.CarriedTo(happened, clock.Today, clock.Now))
            .FirstOrDefault(scope => scope is not null);

        if (carried is not null)
            db.Set<CertificateScope>().Add(carried);
    }
}
