using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

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
        Territory territory,
        CancellationToken cancellationToken
    )
    {
        var found = await db.Set<AssessmentResult>()
            .OrganisedBy(territory)
            .Where(result => ids.Contains(result.Id))
            .ToDictionaryAsync(result => result.Id, cancellationToken);
        var faults = ids.Index()
            .Where(listed => !found.ContainsKey(listed.Item))
            .Select(listed => new Fault($"/resultIds/{listed.Index}", "result-unknown", Unknown))
            .ToList();

        return faults.Count == 0 ? [.. ids.Select(id => found[id])] : throw new RefusedException(faults);
    }
}
