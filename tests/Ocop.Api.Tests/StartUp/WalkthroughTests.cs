using System.Diagnostics;
using System.Text.RegularExpressions;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.StartUp;

/// <summary>Every command of <c>docs/walkthrough.md</c>, typed into one shell against a demonstration.</summary>
public sealed partial class WalkthroughTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-walk-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_walkthrough_leads_from_an_account_to_a_verified_certificate()
    {
        using var run = Run.OfDemonstration(Path.Combine(_folder, "demonstration"));
        var address = await run.AddressAsync(Cancelled);

        var said = await Walk(address, Accounts(run.Said));

        Assert.Contains("\"total\":99,", said, StringComparison.Ordinal);
        Assert.Contains("completeness.test-report-missing", said, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"recognised\"", said, StringComparison.Ordinal);
        Assert.Contains("\"amount\":30000000", said, StringComparison.Ordinal);
        Assert.Contains("\nexpired\nvalid\n", said, StringComparison.Ordinal);
        Assert.EndsWith("\nidempotency-key.reused\n", said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>All it wrote, when it came to the end.</returns>
    private async Task<string> Walk(Uri address, IEnumerable<KeyValuePair<string, string>> passwords)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", await Commands()])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["OCOP"] = address.ToString().TrimEnd('/') },
        };
        foreach (var (account, password) in passwords)
            start.Environment[account] = password;

        using var shell = Process.Start(start)!;
        var complaints = shell.StandardError.ReadToEndAsync(Cancelled);
        var said = await shell.StandardOutput.ReadToEndAsync(Cancelled);
        await shell.WaitForExitAsync(Cancelled);

        Assert.True(shell.ExitCode == 0, said + await complaints);
        return said;
    }

    private static async Task<string> Commands()
    {
        var page = await File.ReadAllTextAsync(Checkout.Find("docs/walkthrough.md")!, Cancelled);
        return string.Join('\n', Block().Matches(page).Select(block => block.Groups["commands"].Value));
    }

    private static IEnumerable<KeyValuePair<string, string>> Accounts(string printed) =>
        Account()
            .Matches(printed)
            .Select(one => KeyValuePair.Create(one.Groups["name"].Value, one.Groups["password"].Value));

    [GeneratedRegex("^```bash\n(?<commands>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<name>[a-z0-9]+)@demo.ocop.example +(?<password>[a-z0-9-]+)")]
    private static partial Regex Account();
}
