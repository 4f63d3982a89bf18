using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Application;
using Ocop.Application.Common;
using Ocop.Infrastructure;
using Ocop.Infrastructure.Common;

namespace Ocop.Testing;

/// <summary>
/// One PostgreSQL server for the tests of an assembly, which declares it once as <c>AssemblyFixture</c>. Each database
/// is a copy of one that has been prepared before the first test, so a test gets its own in milliseconds.
/// </summary>
public class TestPostgres : IAsyncLifetime
{
    private const string Template = "ocop_template";

    private readonly ITestServer _server = ChosenServer();
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        await ExecuteAsync($"CREATE DATABASE {Template}");

        var template = WithoutPool(Template);
        await PrepareAsync(template);
        await ExecuteAsync($"ALTER DATABASE {Template} IS_TEMPLATE true");
    }

    /// <summary>Makes a database that nobody else uses.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"ocop_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
        return _server.ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Fills the database that all others are copied from. It must leave no connection open.</summary>
    protected virtual async Task PrepareAsync(string connectionString)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddApplication(autoMapperLicence: null)
            .AddInfrastructure(connectionString)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OcopDbContext>().Database.MigrateAsync();

        var loaders = scope.ServiceProvider.GetServices<IReferenceData>().OrderBy(loader => loader.Order);
        foreach (var loader in loaders.Select(loader => loader.GetType()))
            await LoadAsync(services, loader);
    }

    /// <summary>In a scope of its own, as when the application starts.</summary>
    private static async Task LoadAsync(ServiceProvider services, Type loader)
    {
        await using var scope = services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetServices<IReferenceData>().Single(data => data.GetType() == loader);
        await data.LoadAsync(CancellationToken.None);
    }

    /// <summary>A container when the project was built with <c>-p:UseTestcontainers=true</c>, else the embedded server.</summary>
    private static ITestServer ChosenServer() =>
        Type.GetType("Ocop.Testing.Containers.ContainerTestServer, Ocop.Testing.Containers") is { } container
            ? (ITestServer)Activator.CreateInstance(container)!
            : new EmbeddedTestServer();

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(WithoutPool("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string WithoutPool(string database) =>
        new NpgsqlConnectionStringBuilder(_server.ConnectionString(database)) { Pooling = false }.ConnectionString;
}
