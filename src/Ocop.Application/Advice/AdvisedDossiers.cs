using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Advice;

/// <summary>
/// Who writes and who reads what the advisory team says. Officers, auditors and the council read it beside the
/// self-score; the producer only when there is a result, so that the council is the first to answer to it.
/// </summary>
internal static class AdvisedDossiers
{
    private static readonly DossierState[] Concluded =
    [
        DossierState.AwaitingDecision,
        DossierState.PendingCentral,
        DossierState.Recognised,
        DossierState.NotRecognised,
    ];

    /// <summary>Those that lie in the province of the caller's advisory team, once they were proposed.</summary>
    public static IQueryable<Dossier> AdvisedBy(this IQueryable<Dossier> dossiers, Territory territory) =>
        dossiers.Within(territory.Of(Role.AdvisoryMember)).Where(dossier => dossier.ProposedOn != null);

    /// <summary>Those on which the caller may read what the team says; nobody reads it first for an own product.</summary>
    public static IQueryable<Dossier> WithAdviceFor(this IQueryable<Dossier> dossiers, IOcopDb db, Territory territory)
    {
        var own = territory.OwnProducers().Ids;

        return dossiers
            .VisibleTo(db, territory)
            .Where(dossier => Concluded.Contains(dossier.State) || !own.Contains(dossier.ProducerId));
    }
}
