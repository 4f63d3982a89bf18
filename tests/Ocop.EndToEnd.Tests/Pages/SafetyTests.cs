using System.Net;
using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class SafetyTests(Site site)
{
    [Theory]
    [InlineData("/api/v1/khong-co")]
    [InlineData("/api/khong-co")]
    [InlineData("/api/v1/certificates/99-2026-1-01")]
    public async Task What_the_API_does_not_have_is_a_problem_and_never_the_page(string address)
    {
        using var browser = new HttpClient { BaseAddress = site.Address };
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        var response = await browser.GetAsync(
            new Uri(address, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Code_and_style_travel_compressed_and_are_kept_for_good()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        var code = new List<IResponse>();
        visit.Page.Response += (_, response) => code.Add(response);

        await visit.OpenAsync("/");

        code.RemoveAll(response => Path.GetExtension(response.Url) is not (".js" or ".css"));
        Assert.NotEmpty(code);
        Assert.All(code, response => Assert.Matches("^(br|gzip)$", response.Headers["content-encoding"]));
        Assert.All(
            code,
            response => Assert.Contains("immutable", response.Headers["cache-control"], StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("br", ".br")]
    [InlineData("gzip", ".gz")]
    [InlineData("gzip, br;q=0", ".gz")]
    [InlineData("identity", "")]
    public async Task A_file_that_never_changes_comes_as_the_build_has_compressed_it(string accepted, string ending)
    {
        using var browser = new HttpClient { BaseAddress = site.Address };
        var style = Directory.GetFiles(Path.Combine(ClientFolder.Path, "dist", "assets"), "*.css")[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/assets/{Path.GetFileName(style)}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

        var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(
            await File.ReadAllBytesAsync(style + ending, TestContext.Current.CancellationToken),
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(ending.Length > 0, response.Content.Headers.ContentEncoding.Count == 1);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task Where_nginx_serves_the_pages_it_gives_the_headers_that_the_server_gives()
    {
        using var browser = new HttpClient { BaseAddress = site.Address };
        var file = Path.Combine(ClientFolder.Path, "..", "tools", "nginx", "headers.conf");
        var stated = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);

        var response = await browser.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        var given = response
            .Headers.Where(header => Safe.Contains(header.Key))
            .Select(header => $"add_header {header.Key} \"{string.Join(", ", header.Value)}\" always;");
        Assert.Equal(stated.Where(line => !line.StartsWith('#')).Order(), given.Order());
    }

    /// <summary>Those that do not depend on what is served.</summary>
    private static readonly HashSet<string> Safe =
    [
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Permissions-Policy",
    ];
}
