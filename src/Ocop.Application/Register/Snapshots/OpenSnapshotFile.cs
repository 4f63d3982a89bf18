using Ocop.Application.Register.Exports;

namespace Ocop.Application.Register.Snapshots;

/// <summary>Anyone takes a file of a snapshot.</summary>
public sealed record OpenSnapshotFile(DateOnly Day, ExportFormat Format) : IQuery<SnapshotContent>
{
    internal sealed class Handler(IOcopDb db, ISnapshotVault vault) : IRequestHandler<OpenSnapshotFile, SnapshotContent>
    {
        public async Task<SnapshotContent> Handle(OpenSnapshotFile query, CancellationToken cancellationToken)
        {
            var file = await db.Set<RegisterSnapshot>()
                .Where(snapshot => snapshot.Day == query.Day)
                .SelectMany(snapshot => snapshot.Files)
                .Where(file => file.Format == query.Format)
                .AsNoTracking()
                .SingleOrNotFoundAsync(cancellationToken);
            var content = vault.Open(file.Name) ?? throw new NotFoundException(typeof(SnapshotFile));

            return new(content, SnapshotFormats.MediaTypeOf(file.Format), file.Name, file.Sha256);
        }
    }
}

/// <param name="Content">To be disposed of by whoever sends it; it can seek.</param>
public sealed record SnapshotContent(Stream Content, string ContentType, string FileName, string Sha256);
