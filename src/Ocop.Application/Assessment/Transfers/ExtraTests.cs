using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>Test reports that go along beside those in the dossier.</summary>
internal static class ExtraTests
{
    private static readonly Text Unknown = new(
        "Chủ thể không có phiếu kiểm nghiệm này.",
        "The producer has no such test report."
    );

    /// <exception cref="RefusedException">Some are not test reports of the producer.</exception>
    public static async Task<List<Evidence>> TestsOrRefusedAsync(
        this IOcopDb db,
        IReadOnlyList<Id<Evidence>> ids,
        Dossier dossier,
        CancellationToken cancellationToken
    )
    {
        var found = await db.Set<Evidence>()
            .Where(paper => paper.ProducerId == dossier.ProducerId && paper.Kind == EvidenceKind.TestReports)
            .Where(paper => ids.Contains(paper.Id))
            .ToListAsync(cancellationToken);
        var faults = ids.Index()
            .Where(one => !found.Exists(paper => paper.Id == one.Item))
            .Select(one => new Fault($"/extraTests/{one.Index}", "test-report-unknown", Unknown))
            .ToList();

        return faults.Count == 0 ? found : throw new RefusedException(faults);
    }
}
