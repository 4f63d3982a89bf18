using System.Globalization;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>Some of the rows of an import. What they say is looked at by the dry run.</summary>
public sealed record AddRecordBatch(Id<RecordImport> ImportId, IReadOnlyList<SentRecord> Rows, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<AddRecordBatch>
    {
        public Validator(RecordImportLimits limits)
        {
            RuleFor(command => command.Rows).NotEmpty().HasAtMost(limits.RowsPerBatch);
            RuleForEach(command => command.Rows)
                .ChildRules(row =>
                {
                    row.RuleFor(one => one.SourceId).NotEmpty().MaximumLength(SentRecord.LongestSourceId);
                    row.RuleFor(one => one.CertificateNumber).MaximumLength(SentRecord.LongestText);
                });
        }
    }

    internal sealed class Handler(IOcopDb db, RecordSender sender, RecordImportLimits limits)
        : IRequestHandler<AddRecordBatch, Unit>
    {
        public async Task<Unit> Handle(AddRecordBatch command, CancellationToken cancellationToken)
        {
            var import = await sender.ImportAsync(command.ImportId, command.Version, cancellationToken);
            var first = import.Add(command.Rows.Count, limits.RowsPerImport);

            db.Set<ReceivedRecord>()
                .AddRange(command.Rows.Select((row, place) => new ReceivedRecord(import.Id, first + place, row)));
            return Unit.Value;
        }
    }
}

/// <summary>
/// How much a system sends at once (configuration <c>Imports:RowsPerBatch</c>) and in one import
/// (<c>Imports:RowsPerImport</c>), which is entered as one transaction.
/// </summary>
public sealed record RecordImportLimits(int RowsPerBatch, int RowsPerImport)
{
    public const int DefaultRowsPerBatch = 5_000;
    public const int DefaultRowsPerImport = 20_000;

    /// <param name="rowsPerBatch">As configured, if it is.</param>
    /// <param name="rowsPerImport">As configured, if it is.</param>
    public static RecordImportLimits Of(string? rowsPerBatch, string? rowsPerImport) =>
        new(Read(rowsPerBatch, DefaultRowsPerBatch), Read(rowsPerImport, DefaultRowsPerImport));

    private static int Read(string? configured, int standard) =>
        configured is null ? standard : int.Parse(configured, NumberStyles.None, CultureInfo.InvariantCulture);
}
