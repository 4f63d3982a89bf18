namespace Ocop.Infrastructure.Migrations;

/// <summary>The index of the order of papers: EF Core makes none on members of a complex property.</summary>
internal static class EvidenceByTitle
{
    public const string Up = "CREATE INDEX ix_evidence_paper_title_id ON dossiers.evidence (paper_title, id);";

    public const string Down = "DROP INDEX dossiers.ix_evidence_paper_title_id;";
}
