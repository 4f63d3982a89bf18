using System.Text.Json.Serialization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>How an import of records is going.</summary>
public sealed record GetRecordImport(Id<RecordImport> ImportId) : IQuery<RecordImportView>
{
    internal sealed class Handler(RecordSender sender) : IRequestHandler<GetRecordImport, RecordImportView>
    {
        public async Task<RecordImportView> Handle(GetRecordImport query, CancellationToken cancellationToken)
        {
            var import = await sender
                .Visible()
                .AsNoTracking()
                .SingleOrNotFoundAsync(import => import.Id == query.ImportId, cancellationToken);

            return RecordImportView.Of(import);
        }
    }
}

/// <summary>Records that a system sends, and how far they are.</summary>
/// <param name="Id">The import's id.</param>
/// <param name="ClientId">The system whose records they are.</param>
/// <param name="UnitId">The agency of the system.</param>
/// <param name="State">Whether it takes batches, is at work or waits for a word.</param>
/// <param name="OpenedAt">When it was begun.</param>
/// <param name="Progress">How far the step under way has come.</param>
/// <param name="Counts">What the dry run counted; of an import that is entered, what was done.</param>
/// <param name="CommittedAt">When it was committed; absent before.</param>
/// <param name="EnteredAt">When the register had it; absent before.</param>
public sealed record RecordImportView(
    Id<RecordImport> Id,
    Id<ApiClient> ClientId,
    Id<AdministrativeUnit> UnitId,
    RecordImportState State,
    DateTimeOffset OpenedAt,
    RecordProgressView Progress,
    RecordCounts? Counts,
    DateTimeOffset? CommittedAt,
    DateTimeOffset? EnteredAt,
    [property: JsonIgnore] int Version
) : IVersioned
{
    internal static RecordImportView Of(RecordImport import) =>
        new(
            import.Id,
            import.ClientId,
            import.UnitId,
            import.State,
            import.OpenedAt,
            new(import.Rows, import.Done),
            import.Counts,
            import.CommittedAt,
            import.EnteredAt,
            import.Version
        );
}

/// <summary>Progress in rows.</summary>
/// <param name="Rows">How many were sent.</param>
/// <param name="Done">How many of them the step under way has worked through, told every 500 rows.</param>
public sealed record RecordProgressView(int Rows, int Done);
