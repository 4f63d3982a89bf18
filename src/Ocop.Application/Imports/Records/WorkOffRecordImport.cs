using Ocop.Application.Jobs;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// The next thing to do for imports of records: one is looked through, or entered. Each is one transaction, so an instance
/// that stops in the middle leaves nothing half, and the next run begins it anew.
/// </summary>
public sealed record WorkOffRecordImport : ICommand<JobStep>
{
    internal sealed class Handler(
        IOcopDb db,
        RecordPlanner planner,
        EnteringRecords entering,
        RecordProgress progress,
        Clock clock
    ) : IRequestHandler<WorkOffRecordImport, JobStep>
    {
        public async Task<JobStep> Handle(WorkOffRecordImport command, CancellationToken cancellationToken)
        {
            var import = await NextAsync(cancellationToken);
            if (import is null)
                return JobStep.Nothing;
            if (import.Attempts >= RecordImport.MostAttempts)
            {
                import.GiveUp();
                return JobStep.One(succeeded: false);
            }

            await progress.BeginAsync(import.Id, cancellationToken);
            var plan = await planner.PlanAsync(import, cancellationToken);
            await WorkOffAsync(import, plan, cancellationToken);
            return JobStep.One(succeeded: true);
        }

        /// <summary>What was tried in vain waits behind the others.</summary>
        private Task<RecordImport?> NextAsync(CancellationToken cancellationToken) =>
            db.Set<RecordImport>()
                .Where(import =>
                    import.State == RecordImportState.Checking || import.State == RecordImportState.Entering
                )
                .OrderBy(import => import.Attempts)
                .ThenBy(import => import.Id)
                .FirstOrDefaultAsync(cancellationToken);

        private async Task WorkOffAsync(RecordImport import, RecordPlan plan, CancellationToken cancellationToken)
        {
            if (import.State is RecordImportState.Entering && import.MayEnter(plan.Counts))
            {
                await entering.EnterAsync(import, plan, cancellationToken);
                import.IsEntered(plan.Counts, clock.Now);
                return;
            }

            import.IsLookedThrough(plan.Counts);
            await KeepFindingsAsync(import, plan, cancellationToken);
        }

        private async Task KeepFindingsAsync(RecordImport import, RecordPlan plan, CancellationToken cancellationToken)
        {
            await db.Set<RecordFinding>()
                .Where(finding => finding.ImportId == import.Id)
                .ExecuteDeleteAsync(cancellationToken);
            db.Set<RecordFinding>()
                .AddRange(
                    from row in plan.Rows
                    from finding in row.Reading.Read.Findings
                    select RecordFinding.Of(import.Id, row.Sent.SourceId, finding)
                );
        }
    }
}
