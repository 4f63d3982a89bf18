using System.Net;
using System.Net.Sockets;

namespace Ocop.Domain.Webhooks;

/// <summary>
/// Addresses that belong to somebody out on the internet. Everything else is this machine, its neighbours, the services of a
/// data centre, or a way to write one of these differently; nothing is ever sent there because somebody stated an address.
/// </summary>
/// <remarks>By the registries of special-purpose addresses that IANA keeps (RFC 6890).</remarks>
public static class OpenInternet
{
    private static readonly IPNetwork[] NotOpen4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // shared by the customers of a carrier
        IPNetwork.Parse("127.0.0.0/8"), // this machine
        IPNetwork.Parse("169.254.0.0/16"), // this link; instance metadata of most clouds
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.31.196.0/24"), // AS112
        IPNetwork.Parse("192.52.193.0/24"), // AMT
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("192.175.48.0/24"), // AS112
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, and broadcast
        IPNetwork.Parse("168.63.129.16/32"), // instance metadata of Azure
    ];

    /// <summary>
    /// What is given out as global addresses. Mapped and translated forms of IPv4, unique-local, link-local and multicast
    /// addresses all lie outside of it.
    /// </summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotOpen6 =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments; Teredo
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4
        IPNetwork.Parse("2620:4f:8000::/48"), // AS112
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    public static bool Holds(IPAddress address) =>
        address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !NotOpen4.Any(network => network.Contains(address)),
            AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 // which a network takes for the address inside
                && Global6.Contains(address)
                && !NotOpen6.Any(network => network.Contains(address)),
            _ => false,
        };
}
