using System.Text.Json.Nodes;

namespace Ocop.Api.Tests.Common;

/// <summary>
/// The linters of tools/openapi-lint on the committed document. Both check every example against its schema; what Spectral
/// does not ask stands in its ruleset, with the reason.
/// </summary>
public sealed class OpenApiLintTests
{
    private const string Document = "../../docs/openapi/v1.json";

    /// <summary>
    /// One point is lost for what 271 operations are, and one for each header that is said wherever it may be sent.
    /// </summary>
    private const double LeastScore = 89;

    [Fact]
    public async Task The_document_is_clean_under_the_strict_rules_of_Redocly()
    {
        var report = JsonNode.Parse(await Redocly("lint", "--format=json"))!;

        Assert.Empty(report["problems"]!.AsArray().Select(OfRedocly));
    }

    [Fact]
    public async Task The_document_is_clean_under_the_rules_of_Spectral_of_OWASP_and_of_ours()
    {
        const string spectral = "node_modules/@stoplight/spectral-cli/dist/index.js";
        var report = await NodeTool.Run(
            "tools/openapi-lint",
            [spectral, "lint", "-r", "spectral.yaml", Document, "-f", "json", "-q"]
        );

        Assert.Empty(JsonNode.Parse(report)!.AsArray().Select(OfSpectral));
    }

    [Fact]
    public async Task The_document_scores_well_with_those_who_know_nothing_else()
    {
        var report = JsonNode.Parse(await Redocly("score", "--format=json"))!;

        Assert.InRange((double)report["agentReadiness"]!, LeastScore, 100);
    }

    private static Task<string> Redocly(string command, string format) =>
        NodeTool.Run("tools/openapi-lint", ["node_modules/@redocly/cli/bin/cli.js", command, Document, format]);

    private static string OfRedocly(JsonNode? problem) =>
        $"{problem!["ruleId"]} at {problem["location"]![0]!["pointer"]}: {problem["message"]}";

    private static string OfSpectral(JsonNode? problem) =>
        $"{problem!["code"]} at {string.Join('/', problem["path"]!.AsArray())}: {problem["message"]}";
}
