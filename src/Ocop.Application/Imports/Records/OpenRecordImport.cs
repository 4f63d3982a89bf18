using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>A system of an agency, or an officer for it, begins to send records; nothing follows from it yet.</summary>
/// <param name="ClientId">The system; needed of officers.</param>
public sealed record OpenRecordImport(Id<ApiClient>? ClientId) : ICommand<Id<RecordImport>>
{
    internal sealed class Handler(IOcopDb db, RecordSender sender, Clock clock)
        : IRequestHandler<OpenRecordImport, Id<RecordImport>>
    {
        public async Task<Id<RecordImport>> Handle(OpenRecordImport command, CancellationToken cancellationToken)
        {
            var client = await sender.ClientAsync(command.ClientId, cancellationToken);
            var import = RecordImport.Open(client, sender.PersonFor(client), clock.Now);

            db.Set<RecordImport>().Add(import);
            return import.Id;
        }
    }
}
