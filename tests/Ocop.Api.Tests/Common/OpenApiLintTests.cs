using System.Diagnostics;
using System.Text.Json.Nodes;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Common;

public sealed class OpenApiLintTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_is_clean_under_the_linters_recommended_rules()
    {
        var report = JsonNode.Parse(await Lint())!;

        Assert.Empty(report["problems"]!.AsArray().Select(Sentence));
    }

    private static string Sentence(JsonNode? problem) =>
        $"{problem!["ruleId"]} at {problem["location"]![0]!["pointer"]}: {problem["message"]}";

    private static async Task<string> Lint()
    {
        string[] command =
        [
            "node_modules/@redocly/cli/bin/cli.js",
            "lint",
            "../../docs/openapi/v1.json",
            "--format=json",
        ];
        var start = new ProcessStartInfo("node", command)
        {
            WorkingDirectory = Checkout.Find("tools/openapi-lint"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["REDOCLY_TELEMETRY"] = "off" },
        };

        using var lint = Process.Start(start)!;
        var said = lint.StandardError.ReadToEndAsync(Cancellation);
        var report = await lint.StandardOutput.ReadToEndAsync(Cancellation);
        await said;
        await lint.WaitForExitAsync(Cancellation);
        return report;
    }
}
