using System.Text.RegularExpressions;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>The page names what its address needs first, so that nothing waits for a script to find out.</summary>
[Collection(Common.Pages.Name)]
public sealed partial class FirstLoadTests(Site site)
{
    public static TheoryData<string> Addresses =>
        ["/", "/xac-minh", $"/xac-minh/{Published.Number}", $"/san-pham/{Published.FishSauce}", "/thong-ke"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task What_a_page_names_is_what_it_uses_and_comes_once(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(new Uri(request.Url).PathAndQuery);
        var unused = new List<string>();
        visit.Page.Console += (_, message) =>
        {
            if (message.Text.Contains("preload", StringComparison.Ordinal))
                unused.Add(message.Text);
        };

        var page = await (await visit.OpenAsync(address)).TextAsync();

        var named = Named()
            .Matches(page)
            .Select(found => found.Groups["address"].Value.Replace("&amp;", "&", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(named, one => one.StartsWith("/assets/", StringComparison.Ordinal));
        Assert.All(named, one => Assert.Single(asked, one));
        Assert.Empty(unused);
    }

    [Fact]
    public async Task A_page_is_drawn_once_when_its_answer_is_there_before_its_script()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        var answered = new TaskCompletionSource();
        visit.Page.RequestFinished += (_, request) =>
        {
            if (request.Url.Contains("/api/v1/certified-products/", StringComparison.Ordinal))
                answered.TrySetResult();
        };
        await visit.Page.RouteAsync(
            "**/assets/index-*.js",
            async route =>
            {
                await answered.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Page.AddInitScriptAsync(
            "new MutationObserver(() => { window.hasKeptPlaces ||= document.querySelector('.placeholder') !== null; })"
                + ".observe(document, { childList: true, subtree: true });"
        );

        await visit.OpenAsync($"/san-pham/{Published.FishSauce}");

        Assert.False(await visit.Page.EvaluateAsync<bool>("window.hasKeptPlaces ?? false"));
    }

    [Fact]
    public async Task A_page_whose_address_asks_for_more_names_no_answer()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);

        var page = await (await visit.OpenAsync("/?q=che")).TextAsync();

        Assert.Contains("modulepreload", page, StringComparison.Ordinal);
        Assert.DoesNotContain("as=\"fetch\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_checked_by_its_tag_and_sent_again_only_when_it_differs()
    {
        using var browser = new HttpClient { BaseAddress = site.Address };
        var cancellation = TestContext.Current.CancellationToken;
        var first = await browser.GetAsync(new Uri("/thong-ke", UriKind.Relative), cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/thong-ke");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await browser.SendAsync(again, cancellation);

        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal(304, (int)second.StatusCode);
    }

    [GeneratedRegex("<link rel=\"(modulepreload|preload)\"[^>]* href=\"(?<address>[^\"]+)\"")]
    private static partial Regex Named();
}
