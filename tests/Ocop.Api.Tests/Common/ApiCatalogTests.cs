namespace Ocop.Api.Tests.Common;

public sealed class ApiCatalogTests(OcopApi api)
{
    [Fact]
    public async Task A_program_that_knows_the_host_finds_the_document_the_pages_and_the_way_to_a_token()
    {
        var anyone = api.Anyone();

        var answer = await anyone.GetAsync("/.well-known/api-catalog", Cancellation);
        var links = (await answer.Json())["linkset"]!.AsArray().Single()!.AsObject();

        Assert.Equal("application/linkset+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith("/api/v1", (string)links["anchor"]!, StringComparison.Ordinal);
        Assert.Equal(
            ["service-desc", "service-doc", "service-meta", "status"],
            links.Select(link => link.Key).Where(key => key != "anchor")
        );
        foreach (var (_, targets) in links.Where(link => link.Key != "anchor"))
        {
            var path = new Uri((string)targets!.AsArray().Single()!["href"]!).AbsolutePath;
            var found = await anyone.GetAsync(path, Cancellation);
            Assert.True((int)found.StatusCode < 400, $"{path}: {found.StatusCode}");
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
