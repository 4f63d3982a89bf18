using Ocop.Application.Assessment;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Application.Inspections.MisuseReports;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>A photo of what was seen there.</summary>
public sealed record AddInspectionPhoto(Id<Inspection> InspectionId, SentFile File, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, EvidenceFiles files, Clock clock)
        : IRequestHandler<AddInspectionPhoto, Unit>
    {
        public async Task<Unit> Handle(AddInspectionPhoto command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            var file = await files.TakeAsync(
                command.File.Name,
                command.File.Content,
                ReportMisuse.LargestPhoto,
                cancellationToken
            );
            inspection.AddPhoto(file, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
