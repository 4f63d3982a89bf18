using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

/// <summary>The commune's report on a dossier (QĐ 26/2026/QĐ-TTg, Mẫu 03).</summary>
public sealed class CommuneReport
{
    private CommuneReport() { }

    internal CommuneReport(CommuneFindings findings, Id<User> writtenBy, DateTimeOffset writtenAt)
    {
        (Findings, WrittenBy, WrittenAt) = (findings, writtenBy, writtenAt);
    }

    public CommuneFindings Findings { get; private init; } = null!;

    public Id<User> WrittenBy { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }
}

/// <summary>The four contents that the commune confirms, and what it proposes.</summary>
public sealed record CommuneFindings
{
    /// <summary>Nguyên liệu địa phương.</summary>
    public required ReportContent LocalMaterial { get; init; }

    /// <summary>Lao động địa phương.</summary>
    public required ReportContent LocalLabour { get; init; }

    /// <summary>Nguồn gốc ý tưởng sản phẩm.</summary>
    public required ReportContent OriginOfTheIdea { get; init; }

    /// <summary>Bản sắc, trí tuệ địa phương.</summary>
    public required ReportContent LocalIdentity { get; init; }

    /// <summary>What the commune asks of the province, in its own words.</summary>
    public required string Proposal { get; init; }

    internal IReadOnlyList<ReportContent> All => [LocalMaterial, LocalLabour, OriginOfTheIdea, LocalIdentity];
}

/// <summary>What the commune found of one content that it has to confirm.</summary>
/// <param name="Finding">Whether the commune confirms it.</param>
/// <param name="Remark">The reason or the details; required unless the content is confirmed.</param>
public sealed record ReportContent(ReportFinding Finding, string? Remark = null)
{
    internal bool IsExplained => Finding is ReportFinding.Confirmed || !string.IsNullOrWhiteSpace(Remark);
}

/// <summary>What the commune found.</summary>
public enum ReportFinding
{
    Confirmed,
    PartlyConfirmed,
    NotConfirmed,
}
