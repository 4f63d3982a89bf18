using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>One revocation that concerns the caller.</summary>
public sealed record GetRevocation(Id<Revocation> RevocationId) : IQuery<RevocationView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetRevocation, RevocationView>
    {
        public Task<RevocationView> Handle(GetRevocation query, CancellationToken cancellationToken) =>
            db.Set<Revocation>()
                .VisibleTo(territory)
                .Where(revocation => revocation.Id == query.RevocationId)
                .ToViews(db, clock.Today)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
