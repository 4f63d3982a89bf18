using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification;

/// <summary>
/// A certificate that waited for its renewal waits no longer. What the central council comes to is no refusal: its
/// province goes on with it.
/// </summary>
internal sealed class WhenARenewalIsRefused(IOcopDb db) : IWhen<ResultReached>, IWhen<DossierEndedWithoutStar>
{
    public Task Handle(ResultReached happened, CancellationToken cancellationToken) =>
        happened.Level is Level.Central || happened.Outcome is Outcome.Recognised or Outcome.PendingCentral
            ? Task.CompletedTask
            : EndExtensions(
                happened.ProductId,
                happened.DossierId,
                happened.ReachedBy,
                happened.ReachedAt,
                cancellationToken
            );

    public Task Handle(DossierEndedWithoutStar happened, CancellationToken cancellationToken) =>
        EndExtensions(happened.ProductId, happened.DossierId, happened.EndedBy, happened.EndedAt, cancellationToken);

    private async Task EndExtensions(
        Id<Product> product,
        Id<Dossier> dossier,
        Id<User> by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var waiting = await db.Set<Certificate>()
            .Where(certificate => certificate.ProductId == product)
            .ToListAsync(cancellationToken);

        foreach (var certificate in waiting)
            certificate.EndExtension(dossier, by, at);
    }
}
