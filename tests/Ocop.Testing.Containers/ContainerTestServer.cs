using Npgsql;
using Testcontainers.PostgreSql;

namespace Ocop.Testing.Containers;

/// <summary>PostgreSQL in a container, the image of <c>docker-compose.yml</c>; found by <see cref="TestPostgres"/> by its name.</summary>
public sealed class ContainerTestServer : ITestServer
{
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:18")
        .WithCommand("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=300")
        .Build();

    public Task StartAsync() => _container.StartAsync();

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(_container.GetConnectionString()) { Database = database }.ConnectionString;

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
