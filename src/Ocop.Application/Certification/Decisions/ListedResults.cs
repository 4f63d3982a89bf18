using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Certification.Decisions;

/// <summary>The results that a decision names.</summary>
internal static class ListedResults
{
    private static readonly Text Unknown = new(
        "Không có kết quả này trong phạm vi của cơ quan ra quyết định.",
        "There is no such result where the decision is made."
    );

    /// <returns>In the order of the ids.</returns>
    /// <exception cref="RefusedException">Some do not exist, or the caller does not decide on them.</exception>
    public static async Task<IReadOnlyList<AssessmentResult>> ResultsOrRefusedAsync(
        this IOcopDb db,
        IReadOnlyList<Id<AssessmentResult>> ids,
        Id<AdministrativeUnit> place,
        Territory territory,
        CancellationToken cancellationToken
    )
    {
        var organised = db.Set<AssessmentResult>().OrganisedBy(territory).Select(result => result.Id);
        var sentBack = db.SentBackTo(place).Select(result => result.Id);
        var found = await db.Set<AssessmentResult>()
            .Where(result => organised.Contains(result.Id) || sentBack.Contains(result.Id))
            .Where(result => ids.Contains(result.Id))
            .ToDictionaryAsync(result => result.Id, cancellationToken);
        var faults = ids.Index()
            .Where(listed => !found.ContainsKey(listed.Item))
            .Select(listed => new Fault($"/resultIds/{listed.Index}", "result-unknown", Unknown))
            .ToList();

        return faults.Count == 0 ? [.. ids.Select(id => found[id])] : throw new RefusedException(faults);
    }

    /// <summary>What the centre sent back on dossiers that today lie in the deciding unit.</summary>
    private static IQueryable<AssessmentResult> SentBackTo(this IOcopDb db, Id<AdministrativeUnit> place)
    {
        var inside = db.Set<UnitContainment>().Where(lies => lies.WithinId == place).Select(lies => lies.UnitId);
        var dossiers = db.Set<Dossier>().Where(dossier => inside.Contains(dossier.UnitId));

        return db.Set<AssessmentResult>()
            .Where(result => result.Outcome == Outcome.ReturnedByCentre)
            .Where(result => dossiers.Any(dossier => dossier.Id == result.DossierId));
    }
}
