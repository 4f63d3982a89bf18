using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Api.Common.Http;
using Ocop.Application.Common;
using Ocop.Infrastructure.Common;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>Gets the database ready before the first request.</summary>
internal static class Database
{
    private const string ConnectionString = "ConnectionStrings:Ocop";

    /// <summary>"OCOP" in ASCII: the advisory lock that lets one instance at a time prepare a database.</summary>
    private const long Turn = 0x4F_43_4F_50;

    /// <summary>Starts the embedded server, unless the configuration names a database.</summary>
    /// <returns>The server, to be disposed after the last request; null when there is none.</returns>
    public static async Task<EmbeddedServer?> StartDatabaseAsync(
        this WebApplicationBuilder builder,
        Invocation invocation
    )
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration[ConnectionString]))
            return null;

        if (!invocation.NeedsDatabase)
        {
            builder.Configuration[ConnectionString] = "Host=none";
            return null;
        }

        try
        {
            return await StartEmbeddedAsync(builder);
        }
        catch (EmbeddedServerException refused)
        {
            Leaving.With(refused.Message);
            throw;
        }
    }

    /// <summary>Brings the tables up to date and loads the data that ships with the software.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>().Database;
        await database.OpenConnectionAsync();
        database.SetCommandTimeout(TimeSpan.FromHours(1)); // waiting for another instance, or changing large tables
        await database.ExecuteSqlAsync(
            $"SELECT set_config('statement_timeout', '0', false), set_config('lock_timeout', '0', false)"
        );
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Turn})");

        try
        {
            await MigrateAsync(database, app.Logger);
            await LoadAsync(app.Services, app.Logger);
        }
        finally
        {
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Turn})");
            await database.ExecuteSqlAsync($"RESET ALL"); // requests take over the connection as it is
        }
    }

    private static async Task<EmbeddedServer> StartEmbeddedAsync(WebApplicationBuilder builder)
    {
        using var logs = LoggerFactory.Create(logging =>
            logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddStructuredLogs(builder.Environment)
        );
        var settings = new EmbeddedServerSettings(builder.Configuration["EmbeddedPostgres:Folder"]!)
        {
            PreferredPort = builder.Configuration.GetValue<int>("EmbeddedPostgres:Port"),
        };
        var server = await EmbeddedServer.StartAsync(settings, logs.CreateLogger<EmbeddedServer>());
        builder.Configuration[ConnectionString] = await server.CreateDatabaseAsync("ocop");
        return server;
    }

    private static async Task MigrateAsync(DatabaseFacade database, ILogger log)
    {
        var history = database.GetService<IHistoryRepository>();
        if (!await history.ExistsAsync())
            await history.CreateIfNotExistsAsync(); // else its absence is logged as a failure

        var pending = (await database.GetPendingMigrationsAsync()).ToList();
        foreach (var migration in pending)
            log.LogInformation("Bringing the database up to date: {Migration}.", migration);

        if (pending.Count > 0) // the role of the servers may not be allowed to
            await database.MigrateAsync();
    }

    /// <summary>Each loader works in a scope of its own, so that none saves what another one tracks.</summary>
    private static async Task LoadAsync(IServiceProvider services, ILogger log)
    {
        for (var done = 0; ; done++)
        {
            await using var scope = services.CreateAsyncScope();
            var loaders = scope.ServiceProvider.GetServices<IReferenceData>().OrderBy(loader => loader.Order);
            if (loaders.ElementAtOrDefault(done) is not { } next)
                return;

            log.LogInformation("Loading {Data} …", next.GetType().Name);
            await next.LoadAsync(CancellationToken.None);
        }
    }
}
