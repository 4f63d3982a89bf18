using System.Security.Cryptography;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register.Changes;

namespace Ocop.Application.Register.Exports;

public enum ExportFormat
{
    /// <summary>One product a line, as the change feed tells it: for systems that keep a copy.</summary>
    Ndjson,

    /// <summary>One product a row, as the list shows it on the day.</summary>
    Csv,

    /// <inheritdoc cref="Csv"/>
    Xlsx,
}

/// <summary>
/// Anyone takes the register, or a part of it, as a file. It is made as a whole from one snapshot before the first byte is
/// sent: what arrives is complete, or is not there, and what is said about it is known beforehand.
/// </summary>
public sealed record ExportRegister(RegisterFilter Filter, ExportFormat Format) : IQuery<RegisterFile>
{
    internal sealed class Handler(
        IOcopDb db,
        IChangeFeed feed,
        ICursors cursors,
        Clock clock,
        TaxonNames names,
        KnownProvinces provinces,
        ExportTurns turns,
        IEnumerable<IRegisterFileFormat> formats
    ) : IRequestHandler<ExportRegister, RegisterFile>
    {
        public async Task<RegisterFile> Handle(ExportRegister query, CancellationToken cancellationToken)
        {
            using var turn = await turns.TakeAsync(cancellationToken);
            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var format = formats.Single(one => one.Format == query.Format);
            var rows = new RegisterRows(db, query.Filter, day, await names.ReadAsync(db, cancellationToken), provinces);

            return await feed.InOneSnapshotAsync(
                async settledBefore =>
                {
                    var (content, hash) = await WriteAsync(format, rows, cancellationToken);

                    return new RegisterFile(
                        content,
                        format.ContentType,
                        $"ocop-{day:yyyy-MM-dd}.{format.Extension}",
                        rows.Read,
                        hash,
                        new ChangePlace(settledBefore, Number: 0, InStepAt: clock.Now).Seal(cursors)
                    );
                },
                cancellationToken
            );
        }

        /// <summary>Into a file of its own, which is gone as soon as it is closed: however long the register, memory is not.</summary>
        private static async Task<(Stream Content, string Hash)> WriteAsync(
            IRegisterFileFormat format,
            RegisterRows rows,
            CancellationToken cancellationToken
        )
        {
            var file = new FileStream(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    BufferSize = 64 * 1024,
                    Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
                }
            );

            try
            {
                await format.WriteAsync(rows, file, cancellationToken);
                file.Position = 0;
                var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
                file.Position = 0;
                return (file, hash);
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }
        }
    }
}
