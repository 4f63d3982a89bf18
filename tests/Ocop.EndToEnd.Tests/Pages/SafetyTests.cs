using System.Net;
using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class SafetyTests(Site site)
{
    public static TheoryData<string> Addresses => [.. Pages.Addresses.All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_needs_nothing_that_its_security_policy_forbids(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);

        var response = await visit.OpenAsync(address);

        var policy = await response.HeaderValueAsync("content-security-policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(await visit.Violations());
        Assert.Empty(visit.Crashes);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_calls_no_other_host(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        var hosts = new HashSet<string>();
        visit.Page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await visit.OpenAsync(address);

        Assert.Equal([site.Address.Authority], hosts);
    }

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
}
