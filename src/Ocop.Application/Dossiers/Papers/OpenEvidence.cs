using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>Whoever sees a paper reads one of its files.</summary>
public sealed record OpenEvidence(Id<Evidence> EvidenceId, int Number) : IQuery<OpenedFile>
{
    internal sealed class Handler(IOcopDb db, Territory territory, IEvidenceVault vault)
        : IRequestHandler<OpenEvidence, OpenedFile>
    {
        public async Task<OpenedFile> Handle(OpenEvidence query, CancellationToken cancellationToken)
        {
            var file = await db.Set<Evidence>()
                .VisibleTo(db, territory)
                .Where(evidence => evidence.Id == query.EvidenceId)
                .SelectMany(evidence => evidence.Versions)
                .Where(version => version.Number == query.Number)
                .Select(version => new
                {
                    version.File.FileName,
                    version.File.ContentType,
                    version.File.StorageKey,
                })
                .SingleOrNotFoundAsync(cancellationToken);
            var content = await vault.OpenAsync(file.StorageKey, cancellationToken);

            return new(file.FileName, file.ContentType, content);
        }
    }
}

/// <summary>A file to send; whoever sends it closes it.</summary>
public sealed record OpenedFile(string FileName, string ContentType, Stream Content);
