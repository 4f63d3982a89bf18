namespace Ocop.Application.Register.Snapshots;

/// <summary>The snapshot of one day.</summary>
public sealed record GetSnapshot(DateOnly Day) : IQuery<SnapshotView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetSnapshot, SnapshotView>
    {
        public async Task<SnapshotView> Handle(GetSnapshot query, CancellationToken cancellationToken) =>
            SnapshotView.Of(
                await db.Set<RegisterSnapshot>()
                    .AsNoTracking()
                    .Where(snapshot => snapshot.Day == query.Day)
                    .SingleOrNotFoundAsync(cancellationToken)
            );
    }
}

/// <summary>What the files of a day's snapshot are, signed.</summary>
public sealed record GetSnapshotManifest(DateOnly Day) : IQuery<string>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetSnapshotManifest, string>
    {
        public Task<string> Handle(GetSnapshotManifest query, CancellationToken cancellationToken) =>
            db.Set<RegisterSnapshot>()
                .Where(snapshot => snapshot.Day == query.Day)
                .Select(snapshot => snapshot.Manifest)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
