using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Ocop.Application.Jobs;

namespace Ocop.Infrastructure.Jobs;

/// <summary>
/// A turn is an advisory lock of a connection of its own: it ends with the connection, so an instance that dies leaves none
/// behind. A job that writes in many transactions cannot hold one of theirs.
/// </summary>
internal sealed class JobTurns(NpgsqlDataSource database) : IJobTurns
{
    /// <summary>"JOBS" in ASCII: tells these locks from others.</summary>
    private const int Jobs = 0x4A_4F_42_53;

    public async Task<IAsyncDisposable?> TakeAsync(string job, CancellationToken cancellationToken)
    {
        var connection = await database.OpenConnectionAsync(cancellationToken);
        var key = KeyOf(job);

        if (await AskAsync(connection, "SELECT pg_try_advisory_lock($1, $2)", key, cancellationToken))
            return new Turn(connection, key);

        await connection.DisposeAsync();
        return null;
    }

    private static async Task<bool> AskAsync(
        NpgsqlConnection connection,
        string question,
        int key,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(question, connection);
        command.Parameters.Add(new() { Value = Jobs });
        command.Parameters.Add(new() { Value = key });

        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>The same in every instance, unlike the hash code of a string.</summary>
    private static int KeyOf(string job) =>
        BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(job)));

    private sealed class Turn(NpgsqlConnection connection, int key) : IAsyncDisposable
    {
        /// <summary>Connections go back to their pool as they are, hence the unlocking.</summary>
        public async ValueTask DisposeAsync()
        {
            await using (connection)
                await AskAsync(connection, "SELECT pg_advisory_unlock($1, $2)", key, CancellationToken.None);
        }
    }
}
