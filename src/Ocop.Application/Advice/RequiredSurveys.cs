using Ocop.Domain.Advice;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Advice;

internal static class RequiredSurveys
{
    /// <summary>
    /// The dossiers on the table whose criteria set asks for a survey of the site while none is on record. Of renewals
    /// the act asks none but for a big change of scale or unclear evidence, which a meeting sees.
    /// </summary>
    public static Task<List<Id<Dossier>>> UnsurveyedAsync(
        this IOcopDb db,
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var table = session.Table.Select(item => item.DossierId).ToList();
        var sets = db.Set<CriteriaSet>().Where(set => set.SiteSurveyRequired);
        var surveys = db.Set<SiteSurvey>();

        return db.Set<Dossier>()
            .Where(dossier => table.Contains(dossier.Id) && dossier.Kind != DossierKind.Renewal)
            .Where(dossier => sets.Any(set => set.Id == dossier.CriteriaSetId))
            .Where(dossier => !surveys.Any(survey => survey.DossierId == dossier.Id))
            .Select(dossier => dossier.Id)
            .ToListAsync(cancellationToken);
    }
}
