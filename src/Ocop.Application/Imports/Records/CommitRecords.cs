using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// The sender has seen what the dry run found: the rows without errors are entered in the background, all of them or none.
/// </summary>
/// <param name="ExcludeRowsWithErrors">To be said when there are such rows.</param>
public sealed record CommitRecords(Id<RecordImport> ImportId, bool ExcludeRowsWithErrors, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, RecordSender sender, Clock clock) : IRequestHandler<CommitRecords, Unit>
    {
        public async Task<Unit> Handle(CommitRecords command, CancellationToken cancellationToken)
        {
            var import = await sender.ImportAsync(command.ImportId, command.Version, cancellationToken);
            var client = await db.Set<ApiClient>()
                .SingleAsync(client => client.Id == import.ClientId, cancellationToken);

            import.Commit(command.ExcludeRowsWithErrors, sender.PersonFor(client), clock.Now);
            return Unit.Value;
        }
    }
}
