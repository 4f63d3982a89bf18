using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Ocop.Infrastructure.Webhooks;

/// <summary>
/// Opens connections to addresses that anybody may state. A name is looked up once; every address that it has is looked at,
/// and the connection goes to one of those that were looked at: a name that leads elsewhere the next moment gains nothing.
/// </summary>
internal sealed class GuardedConnections(TransportSettings settings, IHostResolver resolver)
{
    private static readonly TimeSpan LookedAtAgain = TimeSpan.FromMinutes(1);

    public HttpMessageHandler Handler() =>
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = LookedAtAgain,
            MaxResponseHeadersLength = 16, // KB
            MaxResponseDrainSize = 0,
            ConnectCallback = ConnectAsync,
            SslOptions = { RemoteCertificateValidationCallback = IsBelieved },
        };

    private async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var addresses = await resolver.ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Count == 0 || !addresses.All(settings.Allows))
            throw new AddressRefusedException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>By the authorities of the system, or by those that the settings name besides.</summary>
    private bool IsBelieved(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors is SslPolicyErrors.None)
            return true;
        if (errors is not SslPolicyErrors.RemoteCertificateChainErrors || settings.Roots.Count == 0)
            return false;

        using var again = new X509Chain();
        again.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        again.ChainPolicy.CustomTrustStore.AddRange(settings.Roots);
        again.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var sent in chain!.ChainElements)
            again.ChainPolicy.ExtraStore.Add(sent.Certificate);
        return again.Build((X509Certificate2)certificate!);
    }
}

/// <summary>Looks up what addresses a name has.</summary>
internal interface IHostResolver
{
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}

internal sealed class HostResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken);
}

/// <summary>The name leads to an address that nothing is sent to.</summary>
internal sealed class AddressRefusedException() : IOException("The address is not out on the internet.");
