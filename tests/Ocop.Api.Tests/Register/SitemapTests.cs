using System.Xml.Linq;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>What search engines are told.</summary>
public sealed class SitemapTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Robots_are_sent_to_the_sitemap_and_kept_from_what_is_not_public()
    {
        var robots = await api.Anyone().GetStringAsync("/robots.txt", Cancellation);

        Assert.Contains("\nSitemap: http", robots, StringComparison.Ordinal);
        Assert.Contains("/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /api/\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_that_the_sitemap_names_lists_addresses()
    {
        var parts = await Addresses("/sitemap.xml");

        Assert.Contains(parts, part => part.AbsolutePath == "/sitemaps/pages.xml");
        foreach (var part in parts)
            Assert.NotEmpty(await Addresses(part.AbsolutePath));
    }

    [Fact]
    public async Task A_product_is_found_with_the_certificate_that_speaks_for_it_and_no_older_one()
    {
        var register = new Registered(api);
        var old = register.Recognition(issuedOn: new(2023, 9, 1));
        var upgraded = register.Recognition(issuedOn: new(2026, 8, 5)) with { Star = 4 };
        var id = await register.Put(Registered.Superseded(old, new(2026, 8, 5)), upgraded);

        var listed = new List<string>();
        foreach (var part in await Addresses("/sitemap.xml"))
            listed.AddRange((await Addresses(part.AbsolutePath)).Select(address => address.AbsolutePath));

        Assert.Contains($"/san-pham/{id}", listed);
        Assert.Contains($"/xac-minh/{upgraded.CertificateNumber}", listed);
        Assert.DoesNotContain($"/xac-minh/{old.CertificateNumber}", listed);
    }

    private async Task<IReadOnlyList<Uri>> Addresses(string file)
    {
        var response = await api.Anyone().GetAsync(new Uri(file, UriKind.Relative), Cancellation);
        await response.MustBe(200);
        Assert.Equal("application/xml", response.Content.Headers.ContentType?.MediaType);
        var list = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        return [.. list.Descendants().Where(one => one.Name.LocalName == "loc").Select(one => new Uri(one.Value))];
    }
}
