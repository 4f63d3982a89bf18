namespace Ocop.Application.Register.Snapshots;

/// <summary>Where the files of snapshots lie. Instances that serve the same database share it.</summary>
public interface ISnapshotVault
{
    /// <summary>Keeps what is written, whole or not at all. What was kept under the name before is replaced.</summary>
    /// <param name="name">A file name.</param>
    /// <param name="write">Writes into a stream that can seek.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task<(long Bytes, string Sha256)> KeepAsync(
        string name,
        Func<Stream, Task> write,
        CancellationToken cancellationToken
    );

    /// <returns>Nothing when no file is kept under the name.</returns>
    Stream? Open(string name);

    void Remove(string name);
}
