using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Results;

/// <summary>
/// A result is seen by the producer it concerns, the officers of the dossier's territory, auditors, and the council.
/// </summary>
internal static class VisibleResults
{
    public static IQueryable<AssessmentResult> VisibleTo(
        this IQueryable<AssessmentResult> results,
        IOcopDb db,
        Id<User> user,
        Territory territory
    )
    {
        var (own, units) = (territory.OwnProducers().Ids, territory.OfAnyOfficer().Ids);
        var dossiers = db.Set<Dossier>()
            .Where(dossier => own.Contains(dossier.ProducerId) || units.Contains(dossier.UnitId));
        var sessions = db.Set<AssessmentSession>().SatInBy(user);

        return results
            .AsNoTracking()
            .Where(result =>
                dossiers.Any(dossier => dossier.Id == result.DossierId)
                || sessions.Any(session => session.Id == result.SessionId)
            );
    }
}
