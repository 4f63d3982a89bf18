using Ocop.Application.Register.Exports;

namespace Ocop.Application.Register.Snapshots;

/// <summary>The whole register as it stood one night, as files that never change.</summary>
public sealed class RegisterSnapshot
{
    private readonly List<SnapshotFile> _files = [];

    private RegisterSnapshot() { }

    public RegisterSnapshot(DateOnly day, DateTimeOffset madeAt, string cursor, IEnumerable<SnapshotFile> files) =>
        (Day, MadeAt, Cursor, _files) = (day, madeAt, cursor, [.. files]);

    /// <summary>In Vietnam; statuses in tables are those of it.</summary>
    public DateOnly Day { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Where the change feed goes on from it.</summary>
    public string Cursor { get; private init; } = "";

    /// <summary>What the files are, signed; see <see cref="SnapshotManifest"/>.</summary>
    public string Manifest { get; private set; } = "";

    public IReadOnlyList<SnapshotFile> Files => _files;

    /// <summary>Signs what the files are.</summary>
    internal RegisterSnapshot Signed(Func<RegisterSnapshot, string> sign)
    {
        Manifest = sign(this);
        return this;
    }
}

/// <summary>One file of a snapshot.</summary>
public sealed class SnapshotFile
{
    public required ExportFormat Format { get; init; }

    /// <summary>How it is called when it is taken, and where it is kept.</summary>
    public required string Name { get; init; }

    /// <summary>How many products it has.</summary>
    public required int Rows { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Of its bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
