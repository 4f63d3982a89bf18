using System.Security.Cryptography;
using Ocop.Application.Register.Snapshots;

namespace Ocop.Infrastructure.Register.Snapshots;

/// <summary>Keeps the files in a folder. What is being written lies beside and is moved in one step when it is whole.</summary>
internal sealed class FolderSnapshots(string folder) : ISnapshotVault
{
    private const int BufferSize = 64 * 1024;

    public async Task<(long Bytes, string Sha256)> KeepAsync(
        string name,
        Func<Stream, Task> write,
        CancellationToken cancellationToken
    )
    {
        Directory.CreateDirectory(folder);
        var unfinished = PathOf($"{name}.part");

        try
        {
            var kept = await WriteAsync(unfinished, write, cancellationToken);
            File.Move(unfinished, PathOf(name), overwrite: true);
            return kept;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Stream? Open(string name) =>
        File.Exists(PathOf(name))
            ? new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true)
            : null;

    public void Remove(string name) => File.Delete(PathOf(name));

    private static async Task<(long Bytes, string Sha256)> WriteAsync(
        string path,
        Func<Stream, Task> write,
        CancellationToken cancellationToken
    )
    {
        await using var file = new FileStream(
            path,
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            useAsync: true
        );
        await write(file);

        file.Position = 0;
        var hash = await SHA256.HashDataAsync(file, cancellationToken);
        await Task.Run(() => file.Flush(flushToDisk: true), cancellationToken); // a row must not outlive its file in a power cut
        return (file.Length, Convert.ToHexStringLower(hash));
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
