using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment;

/// <summary>A dossier on which written opinions differ waits for a meeting.</summary>
internal sealed class WhenOpinionsDiffer(IOcopDb db) : IWhen<OpinionsDiffered>
{
    public async Task Handle(OpinionsDiffered happened, CancellationToken cancellationToken)
    {
        var dossier = await db.Set<Dossier>()
            .SingleAsync(dossier => dossier.Id == happened.DossierId, cancellationToken);

        dossier.GoToAMeeting(happened.SessionId, happened.ClosedBy, happened.ClosedAt);
    }
}
