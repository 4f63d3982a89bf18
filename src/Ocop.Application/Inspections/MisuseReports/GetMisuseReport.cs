using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>One case of the caller's territory.</summary>
public sealed record GetMisuseReport(Id<MisuseReport> ReportId) : IQuery<MisuseReportView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetMisuseReport, MisuseReportView>
    {
        public Task<MisuseReportView> Handle(GetMisuseReport query, CancellationToken cancellationToken) =>
            db.Set<MisuseReport>()
                .SeenBy(territory)
                .Where(report => report.Id == query.ReportId)
                .ToViews(db)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
