using Microsoft.Extensions.Hosting;
using Npgsql;
using Ocop.Application.Register.Changes;

namespace Ocop.Infrastructure.Register;

/// <summary>
/// Asks the database how far the feed goes. However many wait, they share one short question a second, so that waiting costs
/// neither connections nor work. A notification would not do instead: a change is told when older transactions have ended,
/// and nobody is notified of that.
/// </summary>
internal sealed class ChangePulse(NpgsqlDataSource database, TimeProvider time, IHostApplicationLifetime host)
    : IChangePulse
{
    private const string Newest = """
        SELECT transaction_id, number FROM register.changes WHERE transaction_id < register.settled_before()
        ORDER BY transaction_id DESC, number DESC LIMIT 1
        """;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly Lock _asking = new();
    private Task<(ulong TransactionId, long Number)>? _newest;
    private long _askedAt;

    public async Task<bool> GoesOnAsync(ChangePlace after, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();

        while (time.GetElapsedTime(begun) < atMost && !host.ApplicationStopping.IsCancellationRequested)
        {
            await Task.Delay(Beat, time, cancellationToken);
            var newest = await NewestAsync().WaitAsync(cancellationToken);
            if (newest.CompareTo((after.TransactionId, after.Number)) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The last change that may be told; at most a beat old, and nobody's leaving ends the question.</summary>
    private Task<(ulong TransactionId, long Number)> NewestAsync()
    {
        lock (_asking)
        {
            if (_newest is not null && time.GetElapsedTime(_askedAt) < Beat)
                return _newest;

            _askedAt = time.GetTimestamp();
            return _newest = AskAsync();
        }
    }

    private async Task<(ulong TransactionId, long Number)> AskAsync()
    {
        await using var command = database.CreateCommand(Newest);
        await using var reader = await command.ExecuteReaderAsync();

        return await reader.ReadAsync() ? (reader.GetFieldValue<ulong>(0), reader.GetInt64(1)) : default;
    }
}
