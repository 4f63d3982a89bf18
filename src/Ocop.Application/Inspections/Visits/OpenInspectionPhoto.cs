using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>Whoever sees an inspection sees its photos.</summary>
public sealed record OpenInspectionPhoto(Id<Inspection> InspectionId, int Number) : IQuery<OpenedFile>
{
    internal sealed class Handler(IOcopDb db, Territory territory, IEvidenceVault vault)
        : IRequestHandler<OpenInspectionPhoto, OpenedFile>
    {
        public async Task<OpenedFile> Handle(OpenInspectionPhoto query, CancellationToken cancellationToken)
        {
            var photo = await db.Set<Inspection>()
                .VisibleTo(territory)
                .Where(inspection => inspection.Id == query.InspectionId)
                .SelectMany(inspection => inspection.Photos)
                .Where(one => one.Number == query.Number)
                .Select(one => new
                {
                    one.File.FileName,
                    one.File.ContentType,
                    one.File.StorageKey,
                })
                .SingleOrNotFoundAsync(cancellationToken);

            return new(photo.FileName, photo.ContentType, await vault.OpenAsync(photo.StorageKey, cancellationToken));
        }
    }
}
