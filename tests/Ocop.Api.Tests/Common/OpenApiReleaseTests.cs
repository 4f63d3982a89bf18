using System.Text.Json.Nodes;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Common;

/// <summary>Whether programs written against the last released document still work, as oasdiff sees it.</summary>
public sealed class OpenApiReleaseTests
{
    [Fact]
    public async Task Nothing_breaks_for_clients_of_the_last_release() => Assert.Empty(await Broken(Committed));

    [Fact]
    public async Task An_operation_that_is_gone_would_be_noticed()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("ocop-openapi-").FullName, "v1.json");
        var document = JsonNode.Parse(await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken))!;
        Assert.True(document["paths"]!.AsObject().Remove("/api/v1/changes"));
        await File.WriteAllTextAsync(file, document.ToJsonString(), TestContext.Current.CancellationToken);

        var broken = Assert.Single(await Broken(file));

        Assert.Contains("/api/v1/changes", broken, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static string Committed => Path.Combine(Checkout.Find("docs/openapi")!, "v1.json");

    private static async Task<List<string>> Broken(string file)
    {
        var report = await NodeTool.Run("tools/openapi-lint", ["releases.mjs", "breaking", file]);
        return [.. JsonNode.Parse(report)!.AsArray().Select(Sentence)];
    }

    private static string Sentence(JsonNode? change) => $"{change!["operation"]} {change["path"]}: {change["text"]}";
}
