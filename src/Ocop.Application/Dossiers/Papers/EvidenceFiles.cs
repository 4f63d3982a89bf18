using Ocop.Domain.Dossiers;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>
/// Takes the files of one request into the vault. The file is kept first and its record is saved after it, so a record
/// always has its file; when the request is over, files without a record are removed, whatever it was that failed.
/// </summary>
internal sealed class EvidenceFiles(IEvidenceVault vault, IOcopDb db, EvidenceLimits limits) : IAsyncDisposable
{
    private readonly List<string> _kept = [];

    /// <exception cref="FileTooLargeException">The file is larger than allowed.</exception>
    /// <exception cref="UnsupportedFileException">The file is of no type that the system takes.</exception>
    /// <exception cref="RefusedException">The file is empty.</exception>
    public Task<StoredFile> TakeAsync(string name, Stream content, CancellationToken cancellationToken) =>
        TakeAsync(name, content, limits.MaximumBytes, cancellationToken);

    /// <inheritdoc cref="TakeAsync(string, Stream, CancellationToken)"/>
    /// <param name="most">How many bytes are taken here, where evidence may be larger.</param>
    public async Task<StoredFile> TakeAsync(string name, Stream content, long most, CancellationToken cancellationToken)
    {
        var limit = Math.Min(most, limits.MaximumBytes);
        await using var file = await vault.ReceiveAsync(content, limit, cancellationToken);

        if (file.Size == 0)
        {
            var rule = Evidence.Rules.AFileHasContent;
            throw new RefusedException([new("/file", rule.Code, rule.Statement)]);
        }

        var type = TypeOf(file);
        var key = await file.KeepAsync(cancellationToken);
        _kept.Add(key);
        return new(type.NameFor(name), type.ContentType, file.Size, file.Sha256, key);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var key in _kept)
        {
            if (!await IsRecordedAsync(key))
                await vault.RemoveAsync(key, CancellationToken.None);
        }
    }

    private async Task<bool> IsRecordedAsync(string key) =>
        await db.Set<Evidence>().AnyAsync(one => one.Versions.Any(version => version.File.StorageKey == key))
        || await db.Set<MisuseReport>().AnyAsync(one => one.Photo!.StorageKey == key)
        || await db.Set<Inspection>().AnyAsync(one => one.Photos.Any(photo => photo.File.StorageKey == key));

    private static FileType TypeOf(IIncomingFile file)
    {
        using var content = file.OpenRead();
        return FileType.Of(content) ?? throw new UnsupportedFileException();
    }
}
