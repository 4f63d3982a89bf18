using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>All rows are sent: what entering them would do is worked out in the background.</summary>
public sealed record CheckRecords(Id<RecordImport> ImportId, int? Version) : ICommand
{
    internal sealed class Handler(RecordSender sender) : IRequestHandler<CheckRecords, Unit>
    {
        public async Task<Unit> Handle(CheckRecords command, CancellationToken cancellationToken)
        {
            var import = await sender.ImportAsync(command.ImportId, command.Version, cancellationToken);

            import.AskForDryRun();
            return Unit.Value;
        }
    }
}
