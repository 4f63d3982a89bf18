using Ocop.Application.Common.Paging;
using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>The runs of one job, newest first.</summary>
public sealed record ListJobRuns(string Name, PageRequest Page) : IQuery<Page<JobRunView>>
{
    private static readonly Sorting<JobRun, JobRunView> Order = Sorting<JobRun, JobRunView>
        .ById(run => run.Id, view => view.Id, byDefault: "-startedAt")
        .By("startedAt", run => run.StartedAt, view => view.StartedAt);

    internal sealed class Handler(IOcopDb db, JobList jobs, ICursors cursors)
        : IRequestHandler<ListJobRuns, Page<JobRunView>>
    {
        public Task<Page<JobRunView>> Handle(ListJobRuns query, CancellationToken cancellationToken)
        {
            var name = jobs.Named(query.Name).Name;

            return db.Set<JobRun>()
                .Where(run => run.Job == name)
                .ToPageAsync(Order, query.Page, cursors, runs => runs.ToViews(), cancellationToken);
        }
    }
}
