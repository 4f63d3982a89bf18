using System.Security.Cryptography;
using Ocop.Application.Dossiers.Papers;

namespace Ocop.Infrastructure.Dossiers;

/// <summary>
/// Keeps files in a folder outside of anything that is served. What is still arriving lies apart and is moved in one
/// step when it is whole, so no reader ever sees half a file.
/// </summary>
internal sealed class FolderVault(string folder) : IEvidenceVault
{
    private const int ChunkSize = 81_920;

    /// <summary>What a killed process left behind; nothing takes a day to arrive.</summary>
    public void RemoveLeftovers(DateTimeOffset now)
    {
        foreach (var file in new DirectoryInfo(FolderNamed("incoming")).EnumerateFiles("*.part"))
        {
            if (file.LastWriteTimeUtc < now.AddDays(-1))
                file.Delete();
        }
    }

    public async Task<IIncomingFile> ReceiveAsync(Stream content, long limit, CancellationToken cancellationToken)
    {
        var path = Path.Combine(FolderNamed("incoming"), $"{Guid.CreateVersion7():N}.part");

        try
        {
            return await WriteAsync(content, path, limit, cancellationToken);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public Task<Stream> OpenAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult<Stream>(
            new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read, ChunkSize, useAsync: true)
        );

    public Task RemoveAsync(string key, CancellationToken cancellationToken)
    {
        File.Delete(PathOf(key));
        return Task.CompletedTask;
    }

    private async Task<Incoming> WriteAsync(
        Stream content,
        string path,
        long limit,
        CancellationToken cancellationToken
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            0,
            useAsync: true
        );
        var chunk = new byte[ChunkSize];
        var size = 0L;

        for (int read; (read = await content.ReadAsync(chunk, cancellationToken)) > 0; )
        {
            size += read;
            if (size > limit)
                throw new FileTooLargeException(limit);

            hash.AppendData(chunk, 0, read);
            await Storing(() => file.WriteAsync(chunk.AsMemory(0, read), cancellationToken).AsTask());
        }

        // A record must not outlive its file in a power cut.
        await Storing(() => Task.Run(() => file.Flush(flushToDisk: true), cancellationToken));
        return new(this, path, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static async Task Storing(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (IOException failure)
        {
            throw new VaultUnavailableException(failure);
        }
    }

    /// <summary>Keys are spread over 256 folders; they are never taken from a caller.</summary>
    private string PathOf(string key) => Path.Combine(FolderNamed(key[^2..]), key);

    private string FolderNamed(string name)
    {
        try
        {
            return Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new VaultUnavailableException(failure);
        }
    }

    private sealed class Incoming(FolderVault vault, string path, long size, string sha256) : IIncomingFile
    {
        public long Size => size;

        public string Sha256 => sha256;

        public Stream OpenRead() => File.OpenRead(path);

        public Task<string> KeepAsync(CancellationToken cancellationToken)
        {
            var key = Path.GetFileNameWithoutExtension(path);
            File.Move(path, vault.PathOf(key));
            return Task.FromResult(key);
        }

        public ValueTask DisposeAsync()
        {
            File.Delete(path);
            return ValueTask.CompletedTask;
        }
    }
}
