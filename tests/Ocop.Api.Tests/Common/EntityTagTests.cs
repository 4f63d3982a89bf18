using System.Net;

namespace Ocop.Api.Tests.Common;

public sealed class EntityTagTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_carries_a_weak_tag_and_is_not_sent_again_to_who_holds_it()
    {
        var client = api.Anyone();
        var first = await client.GetAsync("/api/v1/regulations", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/regulations");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await client.SendAsync(again, Cancellation);

        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_page_that_is_not_the_last_is_not_sent_again_either()
    {
        var client = api.Anyone();
        var first = await client.GetAsync("/api/v1/regulations?limit=1", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/regulations?limit=1");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await client.SendAsync(again, Cancellation);

        Assert.NotNull((string?)(await first.Json())["nextCursor"]);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Another_representation_has_another_tag()
    {
        var client = api.Anyone();

        var all = await client.GetAsync("/api/v1/regulations", Cancellation);
        var past = await client.GetAsync("/api/v1/regulations?asOf=2020-01-01", Cancellation);

        Assert.NotEqual(all.Headers.ETag, past.Headers.ETag);
    }

    [Fact]
    public async Task Public_answers_are_checked_again_before_use()
    {
        var response = await api.Anyone().GetAsync("/api/v1/certified-products", Cancellation);

        Assert.True(response.Headers.CacheControl!.Public);
        Assert.True(response.Headers.CacheControl.NoCache || response.Headers.CacheControl.MaxAge is not null);
    }

    [Fact]
    public async Task Answers_to_a_person_are_kept_nowhere()
    {
        var response = await api.Anyone().GetAsync("/api/v1/session", Cancellation);

        Assert.True(response.Headers.CacheControl!.NoStore);
    }
}
