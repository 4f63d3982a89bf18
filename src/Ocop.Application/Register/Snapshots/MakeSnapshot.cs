using System.IO.Compression;
using Ocop.Application.Common.Paging;
using Ocop.Application.Credentials;
using Ocop.Application.Jobs;
using Ocop.Application.Register.Changes;
using Ocop.Application.Register.Exports;

namespace Ocop.Application.Register.Snapshots;

/// <summary>
/// Makes the snapshot of today, unless there is one: all its files from one snapshot of the database, so that they agree with
/// each other and with the change feed.
/// </summary>
public sealed record MakeSnapshot : ICommand<JobStep>
{
    private static readonly RegisterFilter Whole = new() { Statuses = null };

    internal sealed class Handler(
        IOcopDb db,
        IChangeFeed feed,
        ICursors cursors,
        RegisterWriter writer,
        ISnapshotVault vault,
        SigningKeys keys,
        PublicAddress site,
        Clock clock
    ) : IRequestHandler<MakeSnapshot, JobStep>
    {
        public async Task<JobStep> Handle(MakeSnapshot command, CancellationToken cancellationToken)
        {
            var (day, key) = (clock.Today, keys.Required);
            if (await db.Set<RegisterSnapshot>().AnyAsync(one => one.Day == day, cancellationToken))
                return JobStep.Nothing;

            var made = await feed.InOneSnapshotAsync(
                async settledBefore => new RegisterSnapshot(
                    day,
                    clock.Now,
                    new ChangePlace(settledBefore, Number: 0, InStepAt: clock.Now).Seal(cursors),
                    await WriteAsync(day, cancellationToken)
                ),
                cancellationToken
            );

            db.Set<RegisterSnapshot>().Add(made.Signed(snapshot => SnapshotManifest.Sign(snapshot, key, site)));
            return new(Done: 1, Failed: 0, IsMore: false);
        }

        private async Task<List<SnapshotFile>> WriteAsync(DateOnly day, CancellationToken cancellationToken)
        {
            var files = new List<SnapshotFile>();
            foreach (var format in Enum.GetValues<ExportFormat>())
                files.Add(await WriteAsync(format, day, cancellationToken));
            return files;
        }

        private async Task<SnapshotFile> WriteAsync(
            ExportFormat format,
            DateOnly day,
            CancellationToken cancellationToken
        )
        {
            var name = $"ocop-{day:yyyy-MM-dd}.{SnapshotFormats.ExtensionOf(format, writer.Of(format))}";
            var rows = 0;
            var (bytes, hash) = await vault.KeepAsync(
                name,
                async file =>
                {
                    await using var packed = SnapshotFormats.IsPacked(format)
                        ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)
                        : null;
                    rows = await writer.WriteAsync(format, Whole, day, packed ?? file, cancellationToken);
                },
                cancellationToken
            );

            return new()
            {
                Format = format,
                Name = name,
                Rows = rows,
                Bytes = bytes,
                Sha256 = hash,
            };
        }
    }
}

internal static class SnapshotFormats
{
    /// <summary>A workbook is packed by itself.</summary>
    public static bool IsPacked(ExportFormat format) => format is not ExportFormat.Xlsx;

    public static string MediaTypeOf(ExportFormat format) => IsPacked(format) ? "application/gzip" : MediaTypes.Xlsx;

    public static string ExtensionOf(ExportFormat format, IRegisterFileFormat written) =>
        IsPacked(format) ? $"{written.Extension}.gz" : written.Extension;
}
