using System.Globalization;
using System.Xml.Linq;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Register;

/// <summary>What search engines are told: where they may look (<c>robots.txt</c>) and which pages there are (sitemaps.org).</summary>
internal static class SitemapEndpoints
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Pages that there is one of.</summary>
    private static readonly string[] Pages =
    [
        "/",
        "/xac-minh",
        "/thong-ke",
        "/bo-tieu-chi",
        "/du-lieu-mo",
        "/tro-giup",
    ];

    /// <summary>The pages are drawn from the public part of the API, so whoever indexes them has to read it.</summary>
    private const string Robots = """
        User-agent: *
        Allow: /api/v1/administrative-units
        Allow: /api/v1/certificates/
        Allow: /api/v1/certified-products
        Allow: /api/v1/criteria-sets
        Allow: /api/v1/statistics/
        Allow: /api/v1/verification-codes/
        Disallow: /api/

        """;

    public static void MapSitemap(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();

        files.MapGet("/robots.txt", TellRobots);
        files.MapGet("/sitemap.xml", ListParts);
        files.MapGet("/sitemaps/pages.xml", ListPages);
        files.MapGet("/sitemaps/{from}.xml", ListProducts);
    }

    private static ContentHttpResult TellRobots(PublicAddress site) =>
        TypedResults.Text($"{Robots.ReplaceLineEndings("\n")}\nSitemap: {new Uri(site.Root, "/sitemap.xml")}\n");

    /// <summary>The index: one part for the pages there is one of, and as many for products as they need.</summary>
    private static async Task<ContentHttpResult> ListParts(
        HttpResponse response,
        PublicAddress site,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var starts = await mediator.Send(new ListSitemap(), cancellationToken);
        var parts = starts.Select(start => $"/sitemaps/{start}.xml").Prepend("/sitemaps/pages.xml");

        return response.Xml("sitemapindex", "sitemap", site, parts);
    }

    private static ContentHttpResult ListPages(HttpResponse response, PublicAddress site) =>
        response.Xml("urlset", "url", site, Pages);

    private static async Task<ContentHttpResult> ListProducts(
        Id<Product> from,
        HttpResponse response,
        PublicAddress site,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var entries = await mediator.Send(new GetSitemapPart(from), cancellationToken);
        return response.Xml("urlset", "url", site, entries.SelectMany(AddressesOf));
    }

    private static IEnumerable<string> AddressesOf(SitemapEntry entry)
    {
        yield return $"/san-pham/{entry.ProductId}";
        if (entry.CertificateNumber is { } number)
            yield return $"/xac-minh/{number}";
    }

    private static ContentHttpResult Xml(
        this HttpResponse response,
        string all,
        string one,
        PublicAddress site,
        IEnumerable<string> addresses
    )
    {
        var list = new XElement(
            Sitemap + all,
            addresses.Select(address => new XElement(
                Sitemap + one,
                new XElement(Sitemap + "loc", new Uri(site.Root, address).AbsoluteUri)
            ))
        );

        response.Headers.CacheControl = string.Create(
            CultureInfo.InvariantCulture,
            $"public, max-age={(int)Hour.TotalSeconds}"
        );
        return TypedResults.Text(
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{list.ToString(SaveOptions.DisableFormatting)}\n",
            "application/xml"
        );
    }
}
