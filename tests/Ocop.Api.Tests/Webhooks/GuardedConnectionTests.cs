using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Ocop.Api.Tests.Common;
using Ocop.Application.Webhooks;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Webhooks;
using Ocop.Infrastructure.Webhooks;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>
/// Names may lead anywhere, and elsewhere the next moment. A socket listens on this machine at the port that is asked for: no
/// connection comes to it.
/// </summary>
public sealed class GuardedConnectionTests(OcopApi api) : IDisposable
{
    private readonly TcpListener _listener = Listening(IPAddress.Loopback, port: 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static TheoryData<string> Hostile =>
        [
            "127.0.0.1",
            "127.0.0.2",
            "0.0.0.0",
            "::1",
            "::",
            "::ffff:127.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::1",
            "10.1.2.3",
            "100.64.0.1",
            "169.254.169.254",
            "fd00:ec2::254",
            "fe80::1",
            "ff02::1",
            "255.255.255.255",
            "1.1.1.1 127.0.0.1",
            "",
        ];

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_name_that_leads_to_what_is_not_open_is_sent_nothing(string addresses)
    {
        using var transport = Transport(addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var receipt = await transport.SendAsync(Message(), Cancellation);

        Assert.Equal((AttemptOutcome.AddressRefused, null), (receipt.Outcome, receipt.StatusCode));
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_name_is_looked_up_once_and_the_connection_goes_where_it_led()
    {
        using var allowed = Listening(IPAddress.Parse("127.0.0.2"), Port);
        var answers = new Rebinding(IPAddress.Parse("127.0.0.2"), IPAddress.Loopback);
        using var transport = new WebhookTransport(
            new GuardedConnections(Settings("127.0.0.2/32"), answers),
            Settings("127.0.0.2/32"),
            TimeProvider.System
        );

        var sending = transport.SendAsync(Message(), Cancellation);
        using (await allowed.AcceptTcpClientAsync(Cancellation)) { }

        Assert.NotEqual(AttemptOutcome.Accepted, (await sending).Outcome);
        Assert.Equal(1, answers.Asked);
        Assert.False(_listener.Pending());
        Assert.Equal(AttemptOutcome.AddressRefused, (await transport.SendAsync(Message(), Cancellation)).Outcome);
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_receiver_that_nobody_vouches_for_is_sent_nothing()
    {
        await using var receiver = await Receiver.Listen();
        var settings = Settings("127.0.0.0/8");
        using var transport = new WebhookTransport(
            new GuardedConnections(settings, new Rebinding(IPAddress.Loopback)),
            settings,
            TimeProvider.System
        );

        var receipt = await transport.SendAsync(Message() with { Url = new(receiver.Url) }, Cancellation);

        Assert.Equal(AttemptOutcome.Insecure, receipt.Outcome);
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task A_receiver_that_takes_too_long_is_not_waited_for()
    {
        var settings = Settings("127.0.0.0/8") with { Patience = TimeSpan.FromMilliseconds(50) };
        using var transport = new WebhookTransport(
            new GuardedConnections(settings, new Rebinding(IPAddress.Loopback)), // which accepts and says nothing
            settings,
            TimeProvider.System
        );

        Assert.Equal(AttemptOutcome.TimedOut, (await transport.SendAsync(Message(), Cancellation)).Outcome);
    }

    [Fact]
    public async Task No_server_starts_in_production_that_trusts_a_network_of_its_own()
    {
        await using var trusting = api.WithWebHostBuilder(host =>
            host.UseEnvironment("Production").UseSetting("Webhooks:TrustedNetworks", "10.0.0.0/8")
        );

        var refused = Assert.Throws<InvalidOperationException>(() => trusting.CreateClient());

        Assert.Contains("Webhooks:TrustedNetworks", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _listener.Dispose();

    private static WebhookTransport Transport(params string[] addresses)
    {
        var settings = Settings();
        var answers = new Fixed([.. addresses.Select(IPAddress.Parse)]);
        return new(new GuardedConnections(settings, answers), settings, TimeProvider.System);
    }

    private static TransportSettings Settings(params string[] trusted) =>
        new(WebhookTerms.Usual, [.. trusted.Select(IPNetwork.Parse)], [], TimeSpan.FromSeconds(15));

    private WebhookMessage Message() => new(new($"https://receiver.example.vn:{Port}/"), "1", "2", "v1,", [1]);

    private static TcpListener Listening(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Start();
        return listener;
    }

    private sealed class Fixed(IReadOnlyList<IPAddress> addresses) : IHostResolver
    {
        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult(addresses);
    }

    /// <summary>Leads elsewhere whenever it is asked, and stays at the last.</summary>
    private sealed class Rebinding(params IPAddress[] answers) : IHostResolver
    {
        public int Asked { get; private set; }

        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<IPAddress>>([answers[Math.Min(Asked++, answers.Length - 1)]]);
    }
}
