using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment;

/// <summary>The dossier goes on as its result says.</summary>
internal sealed class WhenAResultIsReached(IOcopDb db) : IWhen<ResultReached>
{
    public async Task Handle(ResultReached happened, CancellationToken cancellationToken)
    {
        var dossier = await db.Set<Dossier>()
            .SingleAsync(dossier => dossier.Id == happened.DossierId, cancellationToken);

        dossier.Conclude(happened.ResultId, happened.Outcome, happened.ReachedBy, happened.ReachedAt);
    }
}
