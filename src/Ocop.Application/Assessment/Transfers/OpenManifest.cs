using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>The list of everything in a package, character for character as it was sealed.</summary>
public sealed record OpenManifest(Id<Transfer> TransferId) : IQuery<string>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<OpenManifest, string>
    {
        public Task<string> Handle(OpenManifest query, CancellationToken cancellationToken) =>
            db.Set<Transfer>()
                .VisibleTo(territory)
                .Where(transfer => transfer.Id == query.TransferId)
                .Select(transfer => transfer.Manifest)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
