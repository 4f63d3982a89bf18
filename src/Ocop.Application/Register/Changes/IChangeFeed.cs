namespace Ocop.Application.Register.Changes;

/// <summary>The changes that the database may tell by now.</summary>
public interface IChangeFeed
{
    /// <summary>What comes after a place, in the order of the feed: changes and rows of the register in one snapshot.</summary>
    Task<IReadOnlyList<ChangedProduct>> ReadAsync(ChangePlace after, int most, CancellationToken cancellationToken);

    /// <summary>The transaction that the feed ends before, because it may still commit.</summary>
    Task<ulong> SettledBeforeAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Reads in one snapshot of the database, which is told where the feed ends in it: what is read, and the changes from
    /// there on, are all there is.
    /// </summary>
    Task<T> InOneSnapshotAsync<T>(Func<ulong, Task<T>> read, CancellationToken cancellationToken);
}

/// <summary>When the feed goes on.</summary>
public interface IChangePulse
{
    /// <summary>Waits until there is something after a place, without holding on to the database meanwhile.</summary>
    /// <returns>False when it is still the end after that time, or when this instance stops.</returns>
    Task<bool> GoesOnAsync(ChangePlace after, TimeSpan atMost, CancellationToken cancellationToken);
}

/// <param name="Entries">Its rows in the register; none when it has left.</param>
public sealed record ChangedProduct(RegisterChange Change, IReadOnlyCollection<RegisterEntry> Entries);
