using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Domain.Holidays;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Common;

/// <summary>A context serves one request at a time and comes from a pool.</summary>
public sealed class ContextTests(OcopApi api)
{
    private const int MoreThanThePoolHolds = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What a request holds is disposed of from the last to the first, and a context has two names in it.</summary>
    [Fact]
    public async Task A_request_that_ends_takes_no_context_from_those_that_begin_meanwhile()
    {
        await using var server = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddScoped<Meanwhile>())
        );
        List<AsyncServiceScope> others = [];
        var ending = server.Services.CreateAsyncScope();
        _ = ending.ServiceProvider.GetRequiredService<OcopDbContext>();
        ending.ServiceProvider.GetRequiredService<Meanwhile>().Happens = () =>
            others.AddRange(Enumerable.Range(0, MoreThanThePoolHolds).Select(_ => Beginning(server.Services)));
        _ = ending.ServiceProvider.GetRequiredService<IOcopDb>();

        await ending.DisposeAsync();

        Assert.NotEmpty(others);
        foreach (var other in others)
        {
            var context = other.ServiceProvider.GetRequiredService<OcopDbContext>();
            Assert.True(await context.Set<HolidayYear>().AnyAsync(Cancellation));
            await other.DisposeAsync();
        }
    }

    private static AsyncServiceScope Beginning(IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        return scope;
    }

    /// <summary>Something that happens between the two disposals.</summary>
    private sealed class Meanwhile : IDisposable
    {
        public Action Happens { get; set; } = () => { };

        public void Dispose() => Happens();
    }
}
