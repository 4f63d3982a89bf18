using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Submissions;

/// <summary>What is filed is kept word for word, each time.</summary>
internal sealed class WhenADossierIsFiled(IOcopDb db) : IWhen<DossierSubmitted>, IWhen<DossierResubmitted>
{
    public Task Handle(DossierSubmitted happened, CancellationToken cancellationToken) =>
        Keep(happened.DossierId, cancellationToken);

    public Task Handle(DossierResubmitted happened, CancellationToken cancellationToken) =>
        Keep(happened.DossierId, cancellationToken);

    private async Task Keep(Id<Dossier> id, CancellationToken cancellationToken)
    {
        var dossier = await db.Set<Dossier>().FindAsync([id], cancellationToken);
        db.Set<Submission>().Add(Submission.Keep(dossier!));
    }
}
