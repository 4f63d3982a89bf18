using Npgsql;

namespace Ocop.Infrastructure.Common;

/// <summary>Tells failures that pass by themselves from those that are somebody's mistake.</summary>
public static class DatabaseFailure
{
    private static readonly string[] Passing =
    [
        PostgresErrorCodes.QueryCanceled,
        PostgresErrorCodes.LockNotAvailable,
        PostgresErrorCodes.DeadlockDetected,
        PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.DiskFull,
        "25P03", // idle_in_transaction_session_timeout
    ];

    /// <summary>The database is away, busy or out of connections: worth another try.</summary>
    public static bool IsPassing(Exception exception) =>
        Causes(exception)
            .Any(cause =>
                cause is PostgresException refused
                    ? refused.IsTransient || Passing.Contains(refused.SqlState)
                    : cause is NpgsqlException
            );

    /// <summary>Text that PostgreSQL cannot hold, a zero byte above all.</summary>
    public static bool IsUnstorableText(Exception exception) =>
        Causes(exception)
            .OfType<PostgresException>()
            .Any(cause =>
                cause.SqlState
                    is PostgresErrorCodes.CharacterNotInRepertoire
                        or PostgresErrorCodes.UntranslatableCharacter
            );

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            yield return exception;
    }
}
