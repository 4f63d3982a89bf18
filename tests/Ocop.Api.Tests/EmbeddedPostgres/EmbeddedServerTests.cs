using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.EmbeddedPostgres;

public sealed class EmbeddedServerTests : IDisposable
{
    private readonly EmbeddedServerSettings _settings = new(Directory.CreateTempSubdirectory("ocop-server-").FullName)
    {
        Patience = TimeSpan.FromSeconds(5),
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string ProcessFile => Path.Combine(_settings.Folder, "data", "postmaster.pid");

    [Fact]
    public async Task Data_outlive_the_server()
    {
        await using (var server = await StartAsync())
            await server.SaveAsync(42);

        await using var next = await StartAsync();

        Assert.Equal(42, await next.SavedAsync());
    }

    [Fact]
    public async Task Nobody_listens_after_the_server_was_disposed()
    {
        var server = await StartAsync();

        await server.DisposeAsync();

        using var caller = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() =>
            caller.ConnectAsync(IPAddress.Loopback, server.Port, Cancelled).AsTask()
        );
    }

    [Fact]
    public async Task A_killed_server_starts_again_with_its_data()
    {
        await using (var server = await StartAsync())
        {
            await server.SaveAsync(42);
            Process.GetProcessById(await ServerProcessAsync()).Kill();
        }

        await using var next = await StartAsync();

        Assert.Equal(42, await next.SavedAsync());
    }

    [Fact]
    public async Task A_server_that_outlived_its_process_is_replaced()
    {
        await using (var server = await StartAsync())
            await server.SaveAsync(42);
        var programs = await PostgresPrograms.FindAsync(Cancelled);
        var data = Path.GetDirectoryName(ProcessFile);
        var options = $"--options=-c listen_addresses= -c unix_socket_directories={_settings.Folder}";
        await programs.RunAsync("pg_ctl", ["start", "-w", "-D", data!, "-l", $"{data}.log", options], Cancelled);
        var orphan = await ServerProcessAsync();

        await using var next = await StartAsync();

        Assert.Equal(42, await next.SavedAsync());
        Assert.NotEqual(orphan, await ServerProcessAsync());
    }

    [Fact]
    public async Task A_process_file_that_names_a_stranger_is_no_obstacle()
    {
        await using (var server = await StartAsync())
        {
            await server.SaveAsync(42);
            Process.GetProcessById(await ServerProcessAsync()).Kill();
        }
        using var stranger = Process.Start("sleep", "60");
        var lines = await File.ReadAllLinesAsync(ProcessFile, Cancelled);
        lines[0] = stranger.Id.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(ProcessFile, lines, Cancelled);

        await using var next = await StartAsync();

        Assert.Equal(42, await next.SavedAsync());
        Assert.False(stranger.HasExited);
        stranger.Kill();
    }

    [Fact]
    public async Task A_taken_port_is_left_alone()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var server = await StartAsync(_settings with { PreferredPort = taken });

        await server.SaveAsync(42);
        Assert.NotEqual(taken, server.Port);
    }

    [Fact]
    public async Task A_second_server_in_one_folder_is_refused()
    {
        await using var server = await StartAsync();

        var refused = await Assert.ThrowsAsync<EmbeddedServerException>(() =>
            StartAsync(_settings with { Patience = TimeSpan.Zero })
        );

        Assert.StartsWith("Another process uses the database in", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_need_the_password()
    {
        await using var server = await StartAsync();
        var guess = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "postgres" };

        await using var connection = new NpgsqlConnection(guess.ConnectionString);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync(Cancelled));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task A_throwaway_server_leaves_no_folder()
    {
        var server = await StartAsync(_settings with { Throwaway = true });

        await server.DisposeAsync();

        Assert.False(Directory.Exists(_settings.Folder));
    }

    [Fact]
    public async Task What_a_killed_run_left_can_be_removed()
    {
        await using (var server = await StartAsync())
            Process.GetProcessById(await ServerProcessAsync()).Kill();

        await EmbeddedServer.RemoveAsync(_settings.Folder, Cancelled);

        Assert.False(Directory.Exists(_settings.Folder));
    }

    public void Dispose()
    {
        if (Directory.Exists(_settings.Folder))
            Directory.Delete(_settings.Folder, recursive: true);
    }

    private Task<EmbeddedServer> StartAsync() => StartAsync(_settings);

    private static Task<EmbeddedServer> StartAsync(EmbeddedServerSettings settings) =>
        EmbeddedServer.StartAsync(settings, NullLogger.Instance, Cancelled);

    private async Task<int> ServerProcessAsync() =>
        int.Parse((await File.ReadAllLinesAsync(ProcessFile, Cancelled))[0], CultureInfo.InvariantCulture);
}

internal static class Saving
{
    public static Task SaveAsync(this EmbeddedServer server, int value) =>
        server.AskAsync($"CREATE TABLE saved AS SELECT {value} AS value");

    public static async Task<int> SavedAsync(this EmbeddedServer server) =>
        (int)(await server.AskAsync("SELECT value FROM saved"))!;

    private static async Task<object?> AskAsync(this EmbeddedServer server, string sql)
    {
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
