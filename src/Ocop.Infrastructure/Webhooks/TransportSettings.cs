using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Ocop.Application.Webhooks;
using Ocop.Domain.Webhooks;
using Ocop.Infrastructure.Credentials;

namespace Ocop.Infrastructure.Webhooks;

/// <summary>What messages may be sent to.</summary>
/// <param name="Terms">The ports, and how long things are kept.</param>
/// <param name="TrustedNetworks">Addresses that are not out on the internet and allowed all the same; never in production.</param>
/// <param name="Roots">Authorities that are believed besides those of the system, such as a government's own.</param>
/// <param name="Patience">How long a receiver may take.</param>
/// <param name="SendEvery">How often this server looks what is due; none where it leaves that to others.</param>
internal sealed record TransportSettings(
    WebhookTerms Terms,
    IReadOnlyList<IPNetwork> TrustedNetworks,
    X509Certificate2Collection Roots,
    TimeSpan Patience,
    TimeSpan? SendEvery = null
)
{
    private const int UsualPatience = 15;
    private const int UsualPause = 2;

    public bool Allows(IPAddress address) =>
        OpenInternet.Holds(address) || TrustedNetworks.Any(network => network.Contains(address));

    /// <exception cref="InvalidOperationException">They allow what production does not.</exception>
    public static TransportSettings In(IConfigurationSection? settings, bool isProduction)
    {
        var networks = NamedKey.List(settings, "TrustedNetworks").Select(IPNetwork.Parse).ToList();
        if (isProduction && networks.Count > 0)
            throw new InvalidOperationException("Webhooks:TrustedNetworks is for trial copies, never for production.");

        return new(TermsIn(settings), networks, RootsIn(settings), PatienceIn(settings), PauseIn(settings));
    }

    private static WebhookTerms TermsIn(IConfigurationSection? settings)
    {
        var ports = NamedKey.List(settings, "Ports").Select(int.Parse).ToList();

        return new(
            ports.Count > 0 ? ports : WebhookTerms.Usual.Ports,
            settings?.GetValue<int?>("DaysKept") ?? WebhookTerms.Usual.DaysKept
        );
    }

    private static X509Certificate2Collection RootsIn(IConfigurationSection? settings)
    {
        var roots = new X509Certificate2Collection();
        if (NamedKey.Setting(settings, "TrustedRoots") is { } file)
            roots.ImportFromPemFile(file);
        return roots;
    }

    private static TimeSpan? PauseIn(IConfigurationSection? settings) =>
        (settings?.GetValue<int?>("SendEverySeconds") ?? UsualPause) is > 0 and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static TimeSpan PatienceIn(IConfigurationSection? settings) =>
        TimeSpan.FromSeconds(settings?.GetValue<int?>("TimeoutSeconds") ?? UsualPatience);
}
