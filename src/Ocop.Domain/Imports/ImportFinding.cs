using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Imports;

/// <summary>Whether a finding stops its row.</summary>
public enum FindingSeverity
{
    /// <summary>Leaves the row out.</summary>
    Error,

    /// <summary>Lets the row in; somebody may want to look at it.</summary>
    Warning,
}

/// <summary>Something a row may have wrong or leave unsaid.</summary>
/// <param name="Code">Public contract, for programs.</param>
/// <param name="Column">None when it is about the whole row.</param>
public sealed record FindingKind(string Code, FindingSeverity Severity, string? Column, Text Statement);

/// <summary>One thing that was found about one row.</summary>
public sealed class ImportFinding
{
    private ImportFinding() { }

    public Id<ImportFinding> Id { get; private init; } = Id<ImportFinding>.New();

    public Id<Import> ImportId { get; private init; }

    public int Line { get; private init; }

    public string? Column { get; private init; }

    public FindingSeverity Severity { get; private init; }

    public string Code { get; private init; } = "";

    public Text Message { get; private init; } = null!;

    /// <summary>The units that a place name could mean; none where that is not the matter.</summary>
    public IReadOnlyList<UnitCandidate>? Candidates { get; private init; }

    public static ImportFinding Of(Id<Import> importId, RowFinding finding) =>
        new()
        {
            ImportId = importId,
            Line = finding.Line,
            Column = finding.Kind.Column,
            Severity = finding.Kind.Severity,
            Code = finding.Kind.Code,
            Message = (finding.Message ?? finding.Kind.Statement) with { },
            Candidates = finding.Candidates is [] ? null : finding.Candidates,
        };
}

/// <summary>A finding while the file is looked through.</summary>
/// <param name="Message">Where the statement of the kind alone would not say enough.</param>
public sealed record RowFinding(int Line, FindingKind Kind, Text? Message = null)
{
    public IReadOnlyList<UnitCandidate> Candidates { get; init; } = [];

    public bool IsError => Kind.Severity is FindingSeverity.Error;
}

/// <summary>A unit that a name could mean.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">The unit's name with the word for its kind.</param>
public sealed record UnitCandidate(Id<AdministrativeUnit> Id, string Name);
