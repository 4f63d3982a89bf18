using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>A product keeps the forms it is sold in with its next certificate, until somebody corrects them.</summary>
internal sealed class WhenAProductIsCertifiedAgain(IOcopDb db, ICurrentUser user, Clock clock)
    : IWhen<CertificateIssued>,
        IWhen<CertificateReplaced>
{
    public Task Handle(CertificateIssued happened, CancellationToken cancellationToken) =>
        Carry(happened.ProductId, happened.CertificateId, happened.IssuedOn, happened.IssuedBy, cancellationToken);

    public Task Handle(CertificateReplaced happened, CancellationToken cancellationToken) =>
        Carry(happened.ProductId, happened.CertificateId, clock.Today, user.Id, cancellationToken);

    private async Task Carry(
        Id<Product> product,
        Id<Certificate> successor,
        DateOnly from,
        Id<User> by,
        CancellationToken cancellationToken
    )
    {
        var scopes = await db.Set<CertificateScope>()
            .Where(scope => scope.ProductId == product)
            .ToListAsync(cancellationToken);
        var last = scopes.Where(scope => scope.StatementOn(clock.Today) is not null).MaxBy(scope => scope.Id);

        if (last is not null)
            db.Set<CertificateScope>().Add(last.CarriedTo(successor, from, clock.Today, by, clock.Now));
    }
}
