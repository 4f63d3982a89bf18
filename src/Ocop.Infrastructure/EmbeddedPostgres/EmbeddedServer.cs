using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>
/// A PostgreSQL server of our own for development and tests. It listens on 127.0.0.1 only and asks for a password that
/// was drawn at random when its folder was made. It ends with this process; what killed processes leave behind is put
/// in order by the next one that uses the folder.
/// </summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    private const string User = "ocop";

    private readonly EmbeddedServerSettings _settings;
    private readonly PostgresPrograms _programs;
    private readonly ServerFolder _folder;
    private Watchman? _watchman;

    private EmbeddedServer(EmbeddedServerSettings settings, PostgresPrograms programs, ServerFolder folder)
    {
        _settings = settings;
        _programs = programs;
        _folder = folder;
    }

    public int Port { get; private set; }

    /// <exception cref="EmbeddedServerException">It cannot run here, or another process runs it already.</exception>
    public static async Task<EmbeddedServer> StartAsync(
        EmbeddedServerSettings settings,
        ILogger log,
        CancellationToken cancellationToken = default
    )
    {
        var programs = await PostgresPrograms.FindAsync(cancellationToken);
        var folder = await ServerFolder.ClaimAsync(settings.Folder, settings.Patience, cancellationToken);
        var server = new EmbeddedServer(settings, programs, folder);
        try
        {
            if (!Directory.Exists(folder.Data))
                await server.InitialiseAsync(log, cancellationToken);
            await server.StopAsync(cancellationToken);
            await server.LaunchAsync(cancellationToken);
        }
        catch
        {
            folder.Dispose();
            throw;
        }

        log.LogInformation("PostgreSQL is ready on port {Port}, files in {Folder}.", server.Port, settings.Folder);
        return server;
    }

    /// <summary>Removes the folder of a throwaway server whose process was killed before it could do so.</summary>
    /// <exception cref="EmbeddedServerException">The process lives.</exception>
    public static async Task RemoveAsync(string root, CancellationToken cancellationToken = default)
    {
        var programs = await PostgresPrograms.FindAsync(cancellationToken);
        using var folder = await ServerFolder.ClaimAsync(root, TimeSpan.Zero, cancellationToken);
        await new EmbeddedServer(new(root), programs, folder).StopAsync(cancellationToken);
        folder.Delete();
    }

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = Port,
            Username = User,
            Password = _folder.Password,
            Database = database,
        }.ConnectionString;

    /// <summary>Makes the database unless it is there.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var server = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var search = server.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
        search.Parameters.AddWithValue(name);
        if (await search.ExecuteScalarAsync(cancellationToken) is null)
        {
            await using var creation = server.CreateCommand($"CREATE DATABASE \"{name}\"");
            await creation.ExecuteNonQueryAsync(cancellationToken);
        }

        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _watchman?.Dispose();
        if (_settings.Throwaway)
            _folder.Delete();
        _folder.Dispose();
    }

    /// <summary>Makes the files beside their final place, so that a half-made folder never passes for a whole one.</summary>
    private async Task InitialiseAsync(ILogger log, CancellationToken cancellationToken)
    {
        log.LogInformation("Making an empty PostgreSQL database in {Folder}.", _folder.Data);
        if (Directory.Exists(_folder.Draft))
            Directory.Delete(_folder.Draft, recursive: true);
        _ = _folder.Password;

        string[] durability = _settings.Throwaway ? ["--no-sync"] : [];
        var (status, said) = await _programs.RunAsync(
            "initdb",
            [
                $"--pgdata={_folder.Draft}",
                $"--username={User}",
                $"--pwfile={_folder.PasswordFile}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                .. durability,
            ],
            cancellationToken
        );
        if (status != 0)
            throw new EmbeddedServerException($"initdb failed: {said}");

        Directory.Move(_folder.Draft, _folder.Data);
    }

    private async Task LaunchAsync(CancellationToken cancellationToken)
    {
        await _programs.OwnAsync(_folder.Data, cancellationToken);
        _folder.ForgetDeadServer();
        Port = _settings.PreferredPort == 0 ? FreePort() : _settings.PreferredPort;

        for (var waited = Stopwatch.StartNew(); await TryLaunchAsync(cancellationToken) is { } complaint; )
        {
            var portIsTaken = complaint.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal);
            var orphansAreEnding = complaint.Contains("is still in use", StringComparison.Ordinal);
            if (waited.Elapsed > _settings.Patience || !(portIsTaken || orphansAreEnding))
                throw new EmbeddedServerException($"PostgreSQL does not start: {complaint}");

            if (portIsTaken)
                Port = FreePort();
            else
                await Task.Delay(100, cancellationToken);
        }

        if (!OperatingSystem.IsWindows())
            _watchman = Watchman.Post(_folder.Server!.Value, _settings.Throwaway ? _settings.Folder : null);
    }

    /// <returns>Null when the server is ready, else what it says.</returns>
    private async Task<string?> TryLaunchAsync(CancellationToken cancellationToken)
    {
        File.Delete(_folder.Log);
        var (status, said) = await _programs.RunAsync(
            "pg_ctl",
            [
                "start",
                "--wait",
                "--timeout=300", // after a crash it first replays its log
                $"--pgdata={_folder.Data}",
                $"--log={_folder.Log}",
                $"--options={Options}",
            ],
            cancellationToken
        );

        if (status == 0)
            return null;
        return File.Exists(_folder.Log) ? await File.ReadAllTextAsync(_folder.Log, cancellationToken) : said;
    }

    private string Options =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories="
        )
        + (
            _settings.Throwaway
                ? " -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
                : ""
        );

    /// <summary>Immediately only when the polite way takes too long: then the next start replays the log.</summary>
    private async Task StopAsync(CancellationToken cancellationToken)
    {
        await StopAsync("fast");
        await StopAsync("immediate");

        async Task StopAsync(string mode)
        {
            if (_folder.Server is not null)
            {
                string[] arguments = ["stop", "--wait", "--timeout=30", $"--mode={mode}", $"--pgdata={_folder.Data}"];
                await _programs.RunAsync("pg_ctl", arguments, cancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
