using System.Net;
using Ocop.Domain.Webhooks;

namespace Ocop.Domain.Tests.Webhooks;

/// <summary>What may be stated as an address, and which addresses may be connected to.</summary>
public sealed class WebhookTargetTests
{
    private static readonly int[] Ports = [443, 8443];

    public static TheoryData<string> Hostile =>
        [
            "",
            "receiver.example.vn",
            "//receiver.example.vn/",
            "http://receiver.example.vn/",
            "ftp://receiver.example.vn/",
            "file:///etc/passwd",
            "gopher://receiver.example.vn/",
            "javascript:alert(1)",
            "https:receiver.example.vn",
            "https:/receiver.example.vn",
            "https://",
            "https://localhost/",
            "https://LOCALHOST/",
            "https://intranet/",
            "https://metadata/",
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0177.0.0.1/",
            "https://0x7f.0.0.1/",
            "https://0x7f000001/",
            "https://017700000001/",
            "https://0/",
            "https://0.0.0.0/",
            "https://10.0.0.8/",
            "https://169.254.169.254/latest/meta-data/",
            "https://192.168.1.1/",
            "https://8.8.8.8/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[fe80::1%25eth0]/",
            "https://[64:ff9b::7f00:1]/",
            "https://１２７.0.0.1/",
            "https://①②⑦.⓪.⓪.①/",
            "https://127。0。0。1/",
            "https://127.0.0.1.:443/",
            "https://receiver.example.vn./",
            "https://receiver.example.0x7f/",
            "https://receiver..example.vn/",
            "https://.example.vn/",
            "https://-receiver.example.vn/",
            "https://receiver_.example.vn/",
            "https://user@receiver.example.vn/",
            "https://user:password@receiver.example.vn/",
            "https://receiver.example.vn@127.0.0.1/",
            "https://127.0.0.1\\@receiver.example.vn/",
            "https://receiver.example.vn/#fragment",
            "https://receiver.example.vn:22/",
            "https://receiver.example.vn:80/",
            "https://receiver.example.vn:65536/",
            "https://receiver.example.vn/a b",
            "https://receiver.example.vn/\r\nHost: 127.0.0.1",
            "https://receiver.example.vn\t/",
            " https://receiver.example.vn/",
            "\u0000https://receiver.example.vn/",
        ];

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_address_is_none(string stated) => Assert.Null(WebhookTarget.In(stated, Ports));

    [Fact]
    public void An_address_longer_than_any_honest_one_is_none() =>
        Assert.Null(WebhookTarget.In($"https://receiver.example.vn/{new string('a', 500)}", Ports));

    [Theory]
    [InlineData("https://receiver.example.vn/ocop?system=7", "https://receiver.example.vn/ocop?system=7")]
    [InlineData("HTTPS://Receiver.Example.VN", "https://receiver.example.vn/")]
    [InlineData("https://receiver.example.vn:8443/", "https://receiver.example.vn:8443/")]
    [InlineData("https://dữ-liệu.example.vn/", "https://xn--d-liu-471bml.example.vn/")]
    public void An_honest_address_is_one(string stated, string target) =>
        Assert.Equal(target, WebhookTarget.In(stated, Ports)?.AbsoluteUri);

    public static TheoryData<string> NotOpen =>
        [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.170",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::ffff:0:127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::a00:1",
            "100::1",
            "2001::7f00:1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ];

    [Theory, MemberData(nameof(NotOpen))]
    public void An_address_of_this_machine_its_neighbours_or_nobody_is_not_open(string address) =>
        Assert.False(OpenInternet.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("11.0.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("103.101.32.10")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:dc8::53")]
    [InlineData("2606:4700:4700::1111")]
    public void An_address_of_somebody_on_the_internet_is_open(string address) =>
        Assert.True(OpenInternet.Holds(IPAddress.Parse(address)));
}
