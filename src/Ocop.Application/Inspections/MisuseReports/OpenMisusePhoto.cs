using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.MisuseReports;

/// <summary>Whoever sees a case sees its photo.</summary>
public sealed record OpenMisusePhoto(Id<MisuseReport> ReportId) : IQuery<OpenedFile>
{
    internal sealed class Handler(IOcopDb db, Territory territory, IEvidenceVault vault)
        : IRequestHandler<OpenMisusePhoto, OpenedFile>
    {
        public async Task<OpenedFile> Handle(OpenMisusePhoto query, CancellationToken cancellationToken)
        {
            var photo = await db.Set<MisuseReport>()
                .SeenBy(territory)
                .Where(report => report.Id == query.ReportId && report.Photo != null)
                .Select(report => report.Photo!)
                .AsNoTracking()
                .SingleOrNotFoundAsync(cancellationToken);

            return new(photo.FileName, photo.ContentType, await vault.OpenAsync(photo.StorageKey, cancellationToken));
        }
    }
}
