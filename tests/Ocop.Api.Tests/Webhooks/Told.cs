using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.ApiClients;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;
using Ocop.Infrastructure.EmbeddedPostgres;
using Ocop.Infrastructure.Webhooks;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>
/// A register that nobody else writes to, a clock that the test moves, an agency with a system, and a receiver of that system.
/// </summary>
internal sealed class Told : IAsyncDisposable
{
    public const string Webhooks = "/api/v1/webhooks";

    private readonly WebApplicationFactory<Program> _api;
    private readonly SetClock _clock = new();

    private Told(OcopApi api, string database, Receiver receiver)
    {
        Receiver = receiver;
        _api = api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", database)
                .UseSetting("Webhooks:Ports", receiver.Port.ToString(CultureInfo.InvariantCulture))
                .UseSetting("Webhooks:TrustedNetworks", "127.0.0.0/8")
                .UseSetting("Webhooks:TrustedRoots", receiver.RootFile)
                .ConfigureTestServices(services =>
                    services
                        .AddSingleton<TimeProvider>(_clock)
                        .AddSingleton<IHostResolver>(new OneHost())
                        .AddSingleton(new Jitter(() => 0))
                )
        );
        Registered = new(_api);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Receiver Receiver { get; }

    public Registered Registered { get; }

    public HttpClient Officer { get; private set; } = null!;

    public HttpClient Administrator { get; private set; } = null!;

    public string ClientId { get; private set; } = "";

    public DateTimeOffset Now => _clock.Now;

    public IServiceProvider Services => _api.Services;

    public static async Task<Told> In(OcopApi api)
    {
        var told = new Told(api, await api.NewDatabaseAsync(), await Receiver.Listen());
        told.Officer = await told.Enter(People.ProvinceOfficer(Units.LaoCai));
        told.Administrator = await told.Enter(People.Administrator());
        told.ClientId = await told.Client();
        return told;
    }

    public void Wait(TimeSpan time) => _clock.Now += time;

    /// <summary>What servers do by themselves every few seconds.</summary>
    public Task Send() => Services.GetRequiredService<DeliveryRounds>().RunAsync(Cancellation);

    /// <returns>The webhook and, as <c>secret</c>, what verifies its messages.</returns>
    public Task<JsonNode> Webhook(params string[] types) => Officer.Create(Webhooks, Stated(types));

    public JsonObject Stated(params string[] types) =>
        new()
        {
            ["clientId"] = ClientId,
            ["url"] = Receiver.Url,
            ["eventTypes"] = new JsonArray([.. types.Select(type => JsonValue.Create(type))]),
            ["description"] = "Kho dữ liệu dùng chung",
        };

    /// <summary>Puts a product into the register.</summary>
    public Task<Guid> Recognise() => Registered.Put(Registered.Recognition());

    public async Task<HttpClient> Enter(User user)
    {
        await InDatabase(async db =>
        {
            db.Add(user);
            await db.SaveChangesAsync(Cancellation);
        });
        var roles = string.Join(',', user.Memberships.Select(membership => membership.Role.ToString()).Distinct());
        var client = _api.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            SignedIn.Scheme,
            $"{user.Id}:{roles}"
        );
        return client;
    }

    public async Task InDatabase(Func<OcopDbContext, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<OcopDbContext>());
    }

    public Task<List<JsonNode>> Deliveries(JsonNode webhook) =>
        Officer.GetAll($"{AddressOf(webhook)}/deliveries?sort=queuedAt");

    public static string AddressOf(JsonNode drawn) => $"{Webhooks}/{drawn["webhook"]!["id"]}";

    /// <summary>Verifies a message with the package that Standard Webhooks publishes.</summary>
    /// <returns>What the message says; null where it is not from who has the secret.</returns>
    public static async Task<JsonNode?> Verify(Received message, string secret)
    {
        var start = new ProcessStartInfo("node", ["verify.mjs"])
        {
            WorkingDirectory = Checkout.Find("tools/webhook-verify"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var asked = new JsonObject
        {
            ["secret"] = secret,
            ["headers"] = new JsonObject
            {
                ["webhook-id"] = message.Id,
                ["webhook-timestamp"] = message.Timestamp,
                ["webhook-signature"] = message.Signature,
            },
            ["body"] = message.Body,
            ["at"] = long.Parse(message.Timestamp, CultureInfo.InvariantCulture),
        };

        using var node = Process.Start(start)!;
        var said = node.StandardError.ReadToEndAsync(Cancellation);
        await node.StandardInput.WriteAsync(asked.ToJsonString());
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync(Cancellation);
        await node.WaitForExitAsync(Cancellation);

        Assert.True(
            node.ExitCode == 0 || (await said).Contains("No matching signature", StringComparison.Ordinal),
            await said
        );
        return node.ExitCode == 0 ? JsonNode.Parse(answer) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await Receiver.DisposeAsync();
    }

    private async Task<string> Client()
    {
        var client = await Officer.Create(
            Agency.Clients,
            new JsonObject
            {
                ["name"] = "Kho dữ liệu dùng chung của tỉnh",
                ["unitId"] = Units.LaoCai.ToString(),
                ["agencyCode"] = "H38.12",
                ["contactEmail"] = "cntt@example.vn",
                ["scopes"] = new JsonArray("register:read"),
                ["territoryId"] = Units.LaoCai.ToString(),
            }
        );
        await (await Administrator.Post($"{Agency.Clients}/{client["id"]}/approval", new JsonObject())).MustBe(200);
        return (string)client["id"]!;
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>The only name there is.</summary>
    private sealed class OneHost : IHostResolver
    {
        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<IPAddress>>(host == Receiver.Host ? [IPAddress.Loopback] : []);
    }
}
