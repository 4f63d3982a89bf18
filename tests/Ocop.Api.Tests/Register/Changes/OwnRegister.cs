using MediatR;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Application.Jobs;
using Ocop.Application.Register.Changes;
using Ocop.Application.Register.Exports;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>A register that nobody else writes to, for tests that look at the whole of it.</summary>
internal sealed class OwnRegister : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _api;

    private readonly OcopApi _shared;

    private OwnRegister(OcopApi api, string database, int? connections = null, DateTimeOffset? now = null)
    {
        var address = new NpgsqlConnectionStringBuilder(database);
        if (connections is { } most)
            address.MaxPoolSize = most;

        (_shared, Database) = (api, database);
        _api = api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", address.ConnectionString)
                .UseSetting("urls", "http://127.0.0.1:0")
                .UseSetting("SnapshotsPath", Path.Combine(api.EvidenceFolder, "snapshots", address.Database!))
                .ConfigureTestServices(services =>
                {
                    if (now is { } moment)
                        services.AddSingleton<TimeProvider>(new StoppedClock(moment));
                })
        );
        Registered = new(_api);
    }

    public string Database { get; }

    public Registered Registered { get; }

    /// <param name="connections">How many the server may have at a time.</param>
    public static async Task<OwnRegister> Open(OcopApi api, int? connections = null) =>
        new(api, await api.NewDatabaseAsync(), connections);

    /// <summary>A register that other processes can reach.</summary>
    public static async Task<OwnRegister> Serve(OcopApi api)
    {
        var register = await Open(api);
        register._api.UseKestrel(port: 0);
        register._api.StartServer();
        return register;
    }

    /// <summary>Where other processes reach it.</summary>
    public string Address => _api.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    /// <summary>The same register after the server was started again.</summary>
    public OwnRegister Reopen() => new(_shared, Database);

    /// <summary>The same register at another moment.</summary>
    public OwnRegister At(DateTimeOffset now) => new(_shared, Database, connections: null, now);

    public HttpClient Client() => _api.CreateClient();

    public Mirror Mirror() => new(Client());

    /// <summary>What the list says on a day, whatever the status.</summary>
    public async Task<SortedSet<string>> ListOn(DateOnly day) =>
        [
            .. (await Client().GetAll($"/api/v1/certified-products?status=any&asOf={day:yyyy-MM-dd}")).Select(item =>
                Changes.Mirror.InOrder(item.AsObject()).ToJsonString()
            ),
        ];

    /// <summary>Does what a job would do.</summary>
    public async Task<JobStep> Step(ICommand<JobStep> step)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(step);
    }

    public async Task InDatabase(Func<OcopDbContext, Task> work)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<OcopDbContext>());
    }

    /// <summary>The cursor of somebody who has read all transactions before this one.</summary>
    public async Task<string> SealAt(ulong transaction)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        var place = new ChangePlace(transaction, 0, TimeProvider.System.GetUtcNow());

        return place.Seal(scope.ServiceProvider.GetRequiredService<ICursors>());
    }

    /// <summary>As many exports under way, or waiting, as there may be.</summary>
    public List<Task<IDisposable>> TakeExportTurns()
    {
        var turns = _api.Services.GetRequiredService<ExportTurns>();
        var all = Enumerable.Range(0, ExportTurns.Turns + ExportTurns.Waiting);

        return [.. all.Select(_ => turns.TakeAsync(TestContext.Current.CancellationToken))];
    }

    public async ValueTask DisposeAsync() => await _api.DisposeAsync();
}
