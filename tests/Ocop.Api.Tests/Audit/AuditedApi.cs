using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Audit;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Audit;

/// <summary>
/// The application on a database of its own, whose audit log holds nothing but what the test did and the loading of the
/// shipped data, at a time of the test's choosing.
/// </summary>
internal sealed class AuditedApi : IAsyncDisposable
{
    public static readonly DateTimeOffset Morning = new(2030, 8, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly WebApplicationFactory<Program> _api;
    private readonly SetClock _clock = new();

    private AuditedApi(WebApplicationFactory<Program> api, string database)
    {
        Database = database;
        _api = api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", database)
                .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock))
        );
    }

    public string Database { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<AuditedApi> On(OcopApi api) => new(api, await api.NewDatabaseAsync());

    public void At(DateTimeOffset now) => _clock.Now = now;

    public HttpClient Anyone() => _api.CreateClient();

    /// <summary>Registers so many people, each in a transaction of its own.</summary>
    public async Task<List<User>> Happened(int times)
    {
        var users = Enumerable.Range(0, times).Select(Somebody).ToList();
        foreach (var user in users)
            await Save(db => db.Add(user));
        return users;
    }

    public Task Save(Action<OcopDbContext> change) =>
        InScope(async services =>
        {
            var db = services.GetRequiredService<OcopDbContext>();
            change(db);
            await db.SaveChangesAsync(Cancellation);
            return 0;
        });

    /// <summary>Until everything is linked: transactions in other databases of the server put it off.</summary>
    public async Task Seal()
    {
        do
        {
            await SealOnce();
        } while (await Read(db => db.Unsealed(ChainEdge.Beginning).AnyAsync(Cancellation)));
    }

    public Task<int> SealOnce() =>
        InScope(services => services.GetRequiredService<AuditChain>().SealAsync(Cancellation));

    public Task<AuditReport> Verify(IReadOnlyDictionary<DateOnly, byte[]>? published = null) =>
        InScope(services =>
            services
                .GetRequiredService<AuditInspection>()
                .VerifyAsync(published ?? new Dictionary<DateOnly, byte[]>(), Cancellation)
        );

    public Task<T> Read<T>(Func<OcopDbContext, Task<T>> read) =>
        InScope(services => read(services.GetRequiredService<OcopDbContext>()));

    /// <summary>What somebody with all power over the database could do: neither triggers nor foreign keys hold.</summary>
    public Task Tamper(string sql) =>
        InScope(async services =>
        {
            var database = services.GetRequiredService<OcopDbContext>().Database;
            await using var transaction = await database.BeginTransactionAsync(Cancellation);
            await database.ExecuteSqlAsync($"SET LOCAL session_replication_role = replica", Cancellation);
            await database.ExecuteSqlRawAsync(sql, Cancellation);
            await transaction.CommitAsync(Cancellation);
            return 0;
        });

    public async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    private static User Somebody(int number) =>
        User.Register("Giàng A Páo", $"{number}-{Guid.CreateVersion7():N}@example.vn", Language.Vi, Morning);

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = Morning;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
