using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Application.Inspections.MisuseReports;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>The body that recognised plans a visit, because its turn has come or because of a report.</summary>
public sealed record PlanInspection(string CertificateNumber, DateOnly On, Id<MisuseReport>? MisuseReportId)
    : ICommand<Id<Inspection>>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<PlanInspection, Id<Inspection>>
    {
        public async Task<Id<Inspection>> Handle(PlanInspection command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.CertificateNumber, cancellationToken);
            var report = command.MisuseReportId is { } id
                ? await db.Set<MisuseReport>()
                    .SeenBy(territory)
                    .SingleOrNotFoundAsync(one => one.Id == id, cancellationToken)
                : null;
            var candidate = await db.Set<Certificate>()
                .Where(one => one.Id == certificate.Id)
                .ToCandidates(db, command.On.Year)
                .SingleAsync(cancellationToken);

            var inspection = Inspection.Plan(certificate, command.On, candidate.Risk.Points, report, clock.Today);
            db.Set<Inspection>().Add(inspection);
            return inspection.Id;
        }
    }
}
