using Ocop.Application.Register.Exports;

namespace Ocop.Application.Register.Snapshots;

/// <summary>The whole register as it stood one night, as files that never change.</summary>
/// <param name="Day">The day in Vietnam; statuses in tables are those of it.</param>
/// <param name="MadeAt">When its files were made.</param>
/// <param name="Schema" example="ocop-register-1">The version of members and columns.</param>
/// <param name="Cursor">The `cursor` with which `GET /changes` goes on from it.</param>
/// <param name="Files">The same products in each format.</param>
/// <param name="Manifest" example="/api/v1/snapshots/2026-11-22/manifest">Where what the files are stands, signed.</param>
public sealed record SnapshotView(
    DateOnly Day,
    DateTimeOffset MadeAt,
    string Schema,
    string Cursor,
    IReadOnlyList<SnapshotFileView> Files,
    string Manifest
)
{
    internal static SnapshotView Of(RegisterSnapshot snapshot) =>
        new(
            snapshot.Day,
            snapshot.MadeAt,
            RegisterFile.Schema,
            snapshot.Cursor,
            [.. snapshot.Files.Select(file => SnapshotFileView.Of(snapshot.Day, file))],
            $"{AddressOf(snapshot.Day)}/manifest"
        );

    internal static string AddressOf(DateOnly day) => $"/api/v1/snapshots/{day:yyyy-MM-dd}";
}

/// <summary>One file of a snapshot.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Name" example="ocop-2026-11-22.ndjson.gz">What it is called.</param>
/// <param name="Address" example="/api/v1/snapshots/2026-11-22/files/ndjson">Where it is.</param>
/// <param name="MediaType" example="application/gzip">What it comes as.</param>
/// <param name="Rows" example="17204">How many products it has.</param>
/// <param name="Bytes" example="2481920">How long it is.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record SnapshotFileView(
    ExportFormat Format,
    string Name,
    string Address,
    string MediaType,
    int Rows,
    long Bytes,
    string Sha256
)
{
    internal static SnapshotFileView Of(DateOnly day, SnapshotFile file) =>
        new(
            file.Format,
            file.Name,
            $"{SnapshotView.AddressOf(day)}/files/{file.Format.ToString().ToLowerInvariant()}",
            SnapshotFormats.MediaTypeOf(file.Format),
            file.Rows,
            file.Bytes,
            file.Sha256
        );
}
