using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Ocop.Infrastructure.Common;

/// <summary>Whether the database answers, over a connection that is not taken from the requests' pool.</summary>
public sealed class DatabaseHealth(DatabaseAddress database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var apart = new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            ApplicationName = "ocop-health",
            MaxPoolSize = 1,
            Timeout = 2,
            CommandTimeout = 2,
        };

        try
        {
            await using var connection = new NpgsqlConnection(apart.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException away)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", away);
        }
    }
}

/// <summary>Where the database is.</summary>
public sealed record DatabaseAddress(string ConnectionString);
