using System.Net;
using System.Net.Sockets;
using Ocop.Api.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.StartUp;

public sealed class RunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-run-").FullName;

    private const string Register = "/api/v1/certified-products?status=any&limit=1&count=true";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string DatabaseProcess => Path.Combine(_folder, "data", "postmaster.pid");

    [Fact]
    public async Task One_command_brings_up_a_server_with_its_database()
    {
        using var run = Serve();

        Assert.Equal("Healthy", await AskAsync(run, "/readyz"));
    }

    [Fact]
    public async Task A_stopped_run_ends_with_its_database()
    {
        using var run = Serve();
        await run.AddressAsync(Cancelled);

        run.Stop();

        Assert.Equal(0, await run.EndAsync(Cancelled));
        Assert.False(File.Exists(DatabaseProcess));
    }

    [Fact]
    public async Task A_killed_run_leaves_no_database_running()
    {
        using var run = Serve();
        await run.AddressAsync(Cancelled);
        using var ended = new FileSystemWatcher(Path.GetDirectoryName(DatabaseProcess)!, "postmaster.pid");
        var removed = new TaskCompletionSource();
        ended.Deleted += (_, _) => removed.TrySetResult();
        ended.EnableRaisingEvents = true;

        run.Kill();

        await removed.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancelled);
    }

    [Fact]
    public async Task A_run_after_a_killed_one_serves_again()
    {
        using var killed = Serve();
        await killed.AddressAsync(Cancelled);
        killed.Kill();

        using var next = Serve();

        Assert.Equal("Healthy", await AskAsync(next, "/readyz"));
    }

    [Fact]
    public async Task A_taken_address_is_said_at_the_end()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        using var run = Run.Of(_folder, "--urls", $"http://{other.LocalEndpoint}");

        Assert.Equal(1, await run.EndAsync(Cancelled));
        Assert.EndsWith("Choose another address with --urls.", run.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_said_in_one_line()
    {
        using var run = Run.Of(_folder, "serve");

        Assert.Equal(1, await run.EndAsync(Cancelled));
        Assert.StartsWith("There is no command 'serve'. There is: openapi FILE", run.Said, StringComparison.Ordinal);
        Assert.Single(run.Said.Split('\n'));
    }

    [Fact]
    public async Task The_first_administrator_is_made_once_and_told_the_password()
    {
        string[] command = ["create-administrator", "quantri@example.vn", "Nguyễn Thị Bình"];
        using var first = Run.Of(_folder, command);
        Assert.Equal(0, await first.EndAsync(Cancelled));

        using var second = Run.Of(_folder, command);

        Assert.Equal(1, await second.EndAsync(Cancelled));
        Assert.Matches("password, shown this once: ([a-z0-9]{5}-){3}[a-z0-9]{5}", first.Said);
        Assert.Contains("There already is an account", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_has_real_products_one_made_up_and_an_account_for_each_role()
    {
        using var run = Run.OfDemonstration(_folder);

        Assert.EndsWith("\"total\":571}", await AskAsync(run, Register), StringComparison.Ordinal);
        Assert.Contains("\"total\":1}", await AskAsync(run, $"{Register}&q=demo"), StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<Role>(),
            role =>
                Assert.Matches(
                    $"{role.ToClaim()} +[a-z0-9]+@demo.ocop.example +([a-z0-9]{{5}}-){{3}}[a-z0-9]{{5}}",
                    run.Said
                )
        );
    }

    [Fact]
    public async Task A_demonstration_is_played_on_an_empty_database_only()
    {
        using var first = Run.OfDemonstration(_folder);
        await first.AddressAsync(Cancelled);
        first.Stop();
        await first.EndAsync(Cancelled);

        using var second = Run.OfDemonstration(_folder);

        Assert.EndsWith("\"total\":571}", await AskAsync(second, Register), StringComparison.Ordinal);
        Assert.Contains("--demo adds nothing", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_document_is_written_without_a_database()
    {
        var file = Path.Combine(_folder, "v1.json");
        using var run = Run.Of(_folder, "openapi", file);

        Assert.Equal(0, await run.EndAsync(Cancelled));
        Assert.Contains("\"openapi\": \"3.1", await File.ReadAllTextAsync(file, Cancelled), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "data")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Run Serve() => Run.Of(_folder, "--urls", "http://127.0.0.1:0");

    private static async Task<string> AskAsync(Run run, string path)
    {
        using var client = new HttpClient { BaseAddress = await run.AddressAsync(Cancelled) };
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancelled);
    }
}
