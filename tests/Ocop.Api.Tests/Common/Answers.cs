using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Problems;

namespace Ocop.Api.Tests.Common;

/// <summary>Reading what the API answered.</summary>
internal static class Answers
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<JsonNode> Json(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;

    /// <summary>Reads a thing that must be there.</summary>
    public static async Task<JsonNode> GetJson(this HttpClient client, string url)
    {
        var response = await client.GetAsync(url, Cancellation);
        await response.MustBe(200);
        return await response.Json();
    }

    /// <summary>Reads a list to its end: the data of other tests may fill more than one page.</summary>
    /// <param name="url">With at least one query parameter.</param>
    public static async Task<List<JsonNode>> GetAll(this HttpClient client, string url)
    {
        var (items, cursor) = (new List<JsonNode>(), "");

        for (string? next = ""; next is not null; cursor = $"&cursor={next}")
        {
            var page = await client.GetJson($"{url}&limit=200{cursor}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            next = (string?)page["nextCursor"];
        }

        return items;
    }

    /// <summary>Fails with the whole answer, because the status alone would not say why.</summary>
    public static async Task MustBe(this HttpResponseMessage response, int status)
    {
        if ((int)response.StatusCode != status)
        {
            var answer = await response.Content.ReadAsStringAsync(Cancellation);
            Assert.Fail($"Expected {status}, got {(int)response.StatusCode}: {answer}");
        }
    }

    /// <summary>The answer is a problem document of this kind.</summary>
    public static async Task<JsonNode> MustBeProblem(this HttpResponseMessage response, int status, string code)
    {
        await response.MustBe(status);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);

        var problem = await response.Json();
        Assert.Equal(code, (string?)problem["code"]);
        Assert.True(ProblemCatalogue.Find(code) is not null, $"/problems/{code} describes nothing.");
        Assert.Equal(status, (int)problem["status"]!);
        return problem;
    }
}
