using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.StartUp;

/// <summary>What a collector gets to know, by the protocol that it speaks.</summary>
public sealed class TelemetryTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_collector_gets_traces_metrics_and_logs()
    {
        await using var collector = await Collector.Start();
        await using (
            var watched = api.WithWebHostBuilder(host =>
                host.UseSetting("Telemetry:Endpoint", collector.Address)
                    .UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Hosting", "Information")
            )
        )
        {
            var client = watched.CreateClient();
            await (await client.GetAsync("/api/v1/product-groups", Cancellation)).MustBe(200);
            await (await client.GetAsync("/api/v1/regulations/QD99", Cancellation)).MustBe(404);
        }

        Assert.All(["/v1/traces", "/v1/metrics", "/v1/logs"], path => Assert.Contains("ocop", collector.Got(path)));
        Assert.Contains("/api/v1/product-groups", collector.Got("/v1/traces"));
        Assert.Contains("Npgsql", collector.Got("/v1/traces"));
        Assert.Contains("http.server.request.duration", collector.Got("/v1/metrics"));
        Assert.Contains("ocop.problems", collector.Got("/v1/metrics"));
        Assert.Contains("not-found", collector.Got("/v1/metrics"));
    }

    [Fact]
    public async Task What_somebody_searched_for_is_not_sent()
    {
        await using var collector = await Collector.Start();
        await using (
            var watched = api.WithWebHostBuilder(host => host.UseSetting("Telemetry:Endpoint", collector.Address))
        )
        {
            var client = watched.CreateClient();
            await (await client.GetAsync("/api/v1/certified-products?q=nguyenvanbiet", Cancellation)).MustBe(200);
        }

        Assert.Contains("/api/v1/certified-products", collector.Got("/v1/traces"));
        Assert.DoesNotContain("nguyenvanbiet", collector.Got("/v1/traces"));
    }

    /// <summary>Keeps what it is sent.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Content)> _received = [];
        private readonly WebApplication _server;

        private Collector(WebApplication server) => _server = server;

        public string Address => _server.Urls.Single();

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector._server.Run(collector.Keep);
            await collector._server.StartAsync(Cancellation);
            return collector;
        }

        /// <summary>Texts stand in the protocol as they are.</summary>
        public string Got(string path) =>
            string.Concat(_received.Where(one => one.Path == path).Select(one => one.Content));

        public ValueTask DisposeAsync() => _server.DisposeAsync();

        private async Task Keep(HttpContext context)
        {
            using var content = new MemoryStream();
            await context.Request.Body.CopyToAsync(content, Cancellation);
            _received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(content.ToArray())));
        }
    }
}
