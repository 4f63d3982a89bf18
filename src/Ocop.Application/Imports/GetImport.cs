using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>An officer or an auditor looks at an import of the territory.</summary>
public sealed record GetImport(Id<Import> ImportId) : IQuery<ImportView>
{
    private const int FirstFindings = 20;

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetImport, ImportView>
    {
        public async Task<ImportView> Handle(GetImport query, CancellationToken cancellationToken)
        {
            var import = await db.Set<Import>()
                .AsNoTracking()
                .VisibleTo(territory)
                .SingleOrNotFoundAsync(import => import.Id == query.ImportId, cancellationToken);
            var findings = await db.Set<ImportFinding>()
                .Where(finding => finding.ImportId == import.Id)
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Id)
                .Take(FirstFindings)
                .ToViews()
                .ToListAsync(cancellationToken);

            return ImportView.Of(import, findings);
        }
    }
}

internal static class VisibleImports
{
    public static IQueryable<Import> VisibleTo(this IQueryable<Import> imports, Territory territory) =>
        imports.Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor));
}

/// <summary>A list that was brought in, and what came of it.</summary>
/// <param name="Id">The import's id.</param>
/// <param name="UnitId">The province whose recognitions it may bring in, or the country.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="Sha256">The SHA-256 of the file, in hexadecimal.</param>
/// <param name="ReceivedBy">Who sent it.</param>
/// <param name="ReceivedAt">When it was received and looked through.</param>
/// <param name="Counts">What the dry run counted.</param>
/// <param name="Findings">The first findings, errors first; all of them are a list of their own.</param>
/// <param name="Commitment">What was entered; absent until the import is committed.</param>
public sealed record ImportView(
    Id<Import> Id,
    Id<AdministrativeUnit> UnitId,
    string FileName,
    string Sha256,
    Id<User> ReceivedBy,
    DateTimeOffset ReceivedAt,
    ImportCounts Counts,
    IReadOnlyList<ImportFindingView> Findings,
    CommitmentView? Commitment,
    [property: JsonIgnore] int Version
) : IVersioned
{
    internal static ImportView Of(Import import, IReadOnlyList<ImportFindingView> findings) =>
        new(
            import.Id,
            import.UnitId,
            import.FileName,
            import.Sha256,
            import.ReceivedBy,
            import.ReceivedAt,
            import.Counts,
            findings,
            import is { Outcome: { } outcome, CommittedAt: { } at, CommittedBy: { } by } ? new(at, by, outcome) : null,
            import.Version
        );
}

/// <summary>What an import entered.</summary>
/// <param name="CommittedAt">When.</param>
/// <param name="CommittedBy">By whom.</param>
/// <param name="Outcome">How much; it differs from the dry run where the register has changed since.</param>
public sealed record CommitmentView(DateTimeOffset CommittedAt, Id<User> CommittedBy, ImportOutcome Outcome);
