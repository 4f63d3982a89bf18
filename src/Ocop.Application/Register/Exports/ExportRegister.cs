using System.Security.Cryptography;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register.Changes;

namespace Ocop.Application.Register.Exports;

/// <summary>How a file of the register is written.</summary>
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
        IChangeFeed feed,
        ICursors cursors,
        Clock clock,
        RegisterWriter writer,
        ExportTurns turns
    ) : IRequestHandler<ExportRegister, RegisterFile>
    {
        public async Task<RegisterFile> Handle(ExportRegister query, CancellationToken cancellationToken)
        {
            using var turn = await turns.TakeAsync(cancellationToken);
            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var format = writer.Of(query.Format);

            return await feed.InOneSnapshotAsync(
                async settledBefore =>
                {
                    var (content, rows, hash) = await WriteAsync(query, day, cancellationToken);

                    return new RegisterFile(
                        content,
                        format.ContentType,
                        $"ocop-{day:yyyy-MM-dd}.{format.Extension}",
                        rows,
                        hash,
                        new ChangePlace(settledBefore, Number: 0, InStepAt: clock.Now).Seal(cursors)
                    );
                },
                cancellationToken
            );
        }

        private async Task<(Stream Content, int Rows, string Hash)> WriteAsync(
            ExportRegister query,
            DateOnly day,
            CancellationToken cancellationToken
        )
        {
            var rows = 0;
            var content = await SpooledFile.WriteAsync(async file =>
                rows = await writer.WriteAsync(query.Format, query.Filter, day, file, cancellationToken)
            );
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            content.Position = 0;
            return (content, rows, hash);
        }
    }
}
