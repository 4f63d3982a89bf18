namespace Ocop.Domain.Imports.Records;

/// <summary>One thing that was found about one row that a system sent.</summary>
public sealed class RecordFinding
{
    private RecordFinding() { }

    public Id<RecordFinding> Id { get; private init; } = Id<RecordFinding>.New();

    public Id<RecordImport> ImportId { get; private init; }

    public int Row { get; private init; }

    public string SourceId { get; private init; } = "";

    /// <summary>The member it is about; none when it is the whole row.</summary>
    public string? Member { get; private init; }

    public FindingSeverity Severity { get; private init; }

    public string Code { get; private init; } = "";

    public Text Message { get; private init; } = null!;

    public static RecordFinding Of(Id<RecordImport> importId, string sourceId, RowFinding finding) =>
        new()
        {
            ImportId = importId,
            Row = finding.Line,
            SourceId = sourceId,
            Member = RecordFindingKinds.MemberOf(finding.Kind.Column),
            Severity = finding.Kind.Severity,
            Code = finding.Kind.Code,
            Message = (finding.Message ?? finding.Kind.Statement) with { },
        };
}
