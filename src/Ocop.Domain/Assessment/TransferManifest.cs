using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Assessment;

/// <summary>
/// Everything in a package, as it was on the day it was sealed: nothing personal of the producer's people, and of the
/// council no names.
/// </summary>
/// <param name="Format">Of this list; another one has another name.</param>
/// <param name="CouncilReport">What the council of the province came to; none for a renewal.</param>
public sealed record TransferManifest(
    string Format,
    TransferPapers Papers,
    PackedDossier Dossier,
    IReadOnlyList<PackedFile> Evidence,
    IReadOnlyList<PackedFile> ExtraTests,
    CommuneFindings CommuneReport,
    PackedCouncilReport? CouncilReport
)
{
    public const string FirstFormat = "ocop-transfer/1";
    public const string RenewalFormat = "ocop-transfer-renewal/1";

    public IEnumerable<PackedFile> Files => [.. Evidence, .. ExtraTests];
}

/// <summary>What goes along beside the dossier.</summary>
/// <param name="AdvisoryReport">The report of the advisory team, by number and date; none where there is none.</param>
/// <param name="Approval">The decision approving the result; none for a renewal.</param>
/// <param name="Samples">How many samples of the product go along.</param>
/// <param name="AgencyReport">The report of the province's agency on a renewal; none for others.</param>
public sealed record TransferPapers(
    SignedPaper Letter,
    SignedPaper? Approval,
    string? AdvisoryReport,
    int Samples,
    SignedPaper? AgencyReport = null
);

public sealed record PackedDossier(
    Guid Id,
    DossierKind Kind,
    Guid ProductId,
    string ProductName,
    string? ProductCode,
    Guid ProducerId,
    string ProducerName,
    Guid UnitId,
    string Regulation,
    string CriteriaSet,
    DateOnly SubmittedOn,
    DateOnly ProposedOn,
    string? BusinessResults,
    string? Plan,
    IReadOnlyList<SelfAssessment> SelfAssessments
);

/// <summary>A file in the package.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Criteria">What it proves.</param>
public sealed record PackedFile(
    Guid EvidenceId,
    int Version,
    EvidenceKind Kind,
    string Title,
    string FileName,
    long Size,
    string Sha256,
    IReadOnlyList<string> Criteria
);

/// <summary>What the council of the province came to.</summary>
/// <param name="Totals">Of the counted sheets, from the highest: who gave which is not told.</param>
public sealed record PackedCouncilReport(
    Guid ResultId,
    Guid SessionId,
    DateOnly HeldOn,
    int Pass,
    IReadOnlyList<int> Totals,
    decimal? Mean,
    int? StarByBand,
    int? Star,
    Outcome Outcome,
    MinimaReading MinimaBy,
    TransferCondition TransferWhen,
    IReadOnlyList<CriterionPoints> Points,
    IReadOnlyList<UnmetMinimum> UnmetMinima
);
