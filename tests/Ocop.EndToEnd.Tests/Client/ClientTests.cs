using System.Text.Json.Nodes;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Client;

/// <summary>The checks of the web client's sources, by its own tools. The build of the API has installed them.</summary>
public sealed class ClientTests
{
    [Fact]
    public Task Its_types_agree_with_each_other_and_with_the_API_document() => MustSucceed("typecheck");

    [Fact]
    public Task It_is_formatted_and_free_of_what_the_linter_knows() => MustSucceed("check");

    [Fact]
    public Task The_first_load_of_every_page_stays_within_its_budget() => MustSucceed("budget");

    [Fact]
    public async Task Its_unit_tests_pass()
    {
        var report = Path.GetTempFileName();

        var (succeeded, output) = await ClientFolder.Run("test", "--reporter=json", $"--outputFile={report}");

        var failures = succeeded ? null : FailuresIn(await File.ReadAllTextAsync(report, Cancellation)) ?? output;
        Assert.Null(failures);
        File.Delete(report);
    }

    private static async Task MustSucceed(string script)
    {
        var (succeeded, output) = await ClientFolder.Run(script);

        Assert.True(succeeded, output);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The names of the tests that failed, each with the first line of why; null when none got as far.</summary>
    private static string? FailuresIn(string report)
    {
        if (report.Length == 0)
            return null;

        var files = JsonNode.Parse(report)!["testResults"]!.AsArray();
        var failed = files
            .SelectMany(file => file!["assertionResults"]!.AsArray())
            .Where(test => (string?)test!["status"] == "failed")
            .Select(test => $"{test!["fullName"]}: {test["failureMessages"]?[0]?.ToString().Split('\n')[0]}")
            .Concat(files.Select(file => (string?)file!["message"]).Where(message => !string.IsNullOrEmpty(message)))
            .ToList();

        return failed.Count > 0 ? string.Join('\n', failed) : null;
    }
}
