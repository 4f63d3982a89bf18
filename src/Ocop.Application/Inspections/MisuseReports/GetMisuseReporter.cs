using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>An officer of the case asks who reported it; nobody else can, and no list says it.</summary>
public sealed record GetMisuseReporter(Id<MisuseReport> ReportId) : IQuery<MisuseReporterView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetMisuseReporter, MisuseReporterView>
    {
        public Task<MisuseReporterView> Handle(GetMisuseReporter query, CancellationToken cancellationToken) =>
            db.Set<MisuseReport>()
                .HandledBy(territory)
                .Where(report => report.Id == query.ReportId)
                .Select(report => new MisuseReporterView(report.Reporter!.Name, report.Reporter.Contact))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}

/// <summary>Who reported, as far as they said.</summary>
/// <param name="Name">What they call themselves.</param>
/// <param name="Contact">How they can be asked.</param>
public sealed record MisuseReporterView(string? Name, string? Contact);
