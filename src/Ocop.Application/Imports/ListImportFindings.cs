using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>What the dry run found about the rows, each finding with its line, its column and a code.</summary>
/// <param name="Severities">Only these; all when none is named.</param>
public sealed record ListImportFindings(
    Id<Import> ImportId,
    IReadOnlyList<FindingSeverity> Severities,
    IReadOnlyList<string> Codes,
    PageRequest Page
) : IQuery<Page<ImportFindingView>>
{
    private static readonly Sorting<ImportFinding, ImportFindingView> Order = Sorting<ImportFinding, ImportFindingView>
        .ById(finding => finding.Id, view => view.Id, byDefault: "line")
        .By("line", finding => finding.Line, view => view.Line);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListImportFindings, Page<ImportFindingView>>
    {
        public async Task<Page<ImportFindingView>> Handle(ListImportFindings query, CancellationToken cancellationToken)
        {
            var import = await db.Set<Import>()
                .VisibleTo(territory)
                .Where(import => import.Id == query.ImportId)
                .Select(import => new { import.Id })
                .SingleOrNotFoundAsync(cancellationToken);
            var findings = db.Set<ImportFinding>().Where(finding => finding.ImportId == import.Id);

            if (query.Severities.Count > 0)
                findings = findings.Where(finding => query.Severities.Contains(finding.Severity));
            if (query.Codes.Count > 0)
                findings = findings.Where(finding => query.Codes.Contains(finding.Code));

            return await findings.ToPageAsync(Order, query.Page, cursors, page => page.ToViews(), cancellationToken);
        }
    }
}

/// <summary>One thing that was found about one row.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Line">The line of the file on which the row begins; the header is on line 1.</param>
/// <param name="Column">The column it is about; absent when it is the whole row.</param>
/// <param name="Severity">An error leaves the row out, a warning lets it in.</param>
/// <param name="Code">What was found, for programs.</param>
/// <param name="Message">What was found, for people.</param>
/// <param name="Candidates">The units that a place name could mean; only where that is the matter.</param>
public sealed record ImportFindingView(
    Id<ImportFinding> Id,
    int Line,
    string? Column,
    FindingSeverity Severity,
    string Code,
    Text Message,
    IReadOnlyList<UnitCandidate>? Candidates
);

internal static class ImportFindingViews
{
    public static IQueryable<ImportFindingView> ToViews(this IQueryable<ImportFinding> findings) =>
        findings.Select(finding => new ImportFindingView(
            finding.Id,
            finding.Line,
            finding.Column,
            finding.Severity,
            finding.Code,
            new(finding.Message.Vi, finding.Message.En),
            finding.Candidates
        ));
}
