using Ocop.Application.Common.Paging;
using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>What the dry run found about the rows that a system sent.</summary>
/// <param name="Severities">Only these; all when none is named.</param>
public sealed record ListRecordFindings(
    Id<RecordImport> ImportId,
    IReadOnlyList<FindingSeverity> Severities,
    IReadOnlyList<string> Codes,
    PageRequest Page
) : IQuery<Page<RecordFindingView>>
{
    private static readonly Sorting<RecordFinding, RecordFindingView> Order = Sorting<RecordFinding, RecordFindingView>
        .ById(finding => finding.Id, view => view.Id, byDefault: "row")
        .By("row", finding => finding.Row, view => view.Row);

    internal sealed class Handler(IOcopDb db, RecordSender sender, ICursors cursors)
        : IRequestHandler<ListRecordFindings, Page<RecordFindingView>>
    {
        public async Task<Page<RecordFindingView>> Handle(ListRecordFindings query, CancellationToken cancellationToken)
        {
            var import = await sender
                .Visible()
                .Where(import => import.Id == query.ImportId)
                .Select(import => new { import.Id })
                .SingleOrNotFoundAsync(cancellationToken);
            var findings = db.Set<RecordFinding>().Where(finding => finding.ImportId == import.Id);

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
/// <param name="Row">The row; rows are counted from 1 over all batches.</param>
/// <param name="SourceId">The system's own id of the record.</param>
/// <param name="Member">The member it is about; absent when it is the whole row.</param>
/// <param name="Severity">An error leaves the row out, a warning lets it in.</param>
/// <param name="Code">What was found, for programs.</param>
/// <param name="Message">What was found, for people.</param>
public sealed record RecordFindingView(
    Id<RecordFinding> Id,
    int Row,
    string SourceId,
    string? Member,
    FindingSeverity Severity,
    string Code,
    Text Message
);

internal static class RecordFindingViews
{
    public static IQueryable<RecordFindingView> ToViews(this IQueryable<RecordFinding> findings) =>
        findings.Select(finding => new RecordFindingView(
            finding.Id,
            finding.Row,
            finding.SourceId,
            finding.Member,
            finding.Severity,
            finding.Code,
            new(finding.Message.Vi, finding.Message.En)
        ));
}
