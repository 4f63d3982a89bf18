using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

/// <summary>A certificate that waited for its renewal waits no longer.</summary>
internal sealed class WhenARenewalIsRefused(IOcopDb db) : IWhen<ResultReached>
{
    public async Task Handle(ResultReached happened, CancellationToken cancellationToken)
    {
        if (happened.Outcome is Outcome.Recognised or Outcome.PendingCentral)
            return;

        var waiting = await db.Set<Certificate>()
            .Where(certificate => certificate.ProductId == happened.ProductId)
            .ToListAsync(cancellationToken);

        foreach (var certificate in waiting)
            certificate.EndExtension(happened.DossierId, happened.ReachedBy, happened.ReachedAt);
    }
}
