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
        var sessions = db.Set<AssessmentSession>().SatInBy(user).Select(session => session.Id);

        return results
            .AsNoTracking()
            .Where(result =>
                db.Set<Dossier>()
                    .Where(dossier => dossier.Id == result.DossierId)
                    .Select(dossier => own.Contains(dossier.ProducerId) || units.Contains(dossier.UnitId))
                    .First() // asked of each in turn; whether any such dossier exists PostgreSQL answers by reading them all
                || sessions.Contains(result.SessionId)
            );
    }
}
