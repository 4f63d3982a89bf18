using System.Diagnostics;
using System.Text.RegularExpressions;
using Ocop.Api.Tests.StartUp;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Conformance;

/// <summary>
/// The kit that a province runs against its own deployment (<c>conformance/run</c>), against a demonstration: the server as it
/// is started by anybody, on a database of its own, with people of the main roles signed in.
/// </summary>
public sealed partial class ConformanceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-conformance-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_demonstration_keeps_everything_that_the_document_promises()
    {
        using var run = Run.OfDemonstration(_folder);
        var address = await run.AddressAsync(Cancellation);
        var people = Accounts()
            .Matches(run.Said)
            .Select(one => $"--account={one.Groups["name"].Value}:{one.Groups["password"].Value}")
            .ToList();

        var said = await Check([address.ToString(), "--sandbox", "--cases=2", .. people]);

        Assert.NotEmpty(people);
        var counts = Counts().Match(said);
        Assert.True(counts.Success && counts.Groups["failed"].Value == "0", said);
        Assert.InRange(
            int.Parse(counts.Groups["passed"].Value, System.Globalization.CultureInfo.InvariantCulture),
            1_800,
            int.MaxValue
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>All that the kit wrote.</returns>
    private static async Task<string> Check(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Checkout.Find("conformance/run")!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var kit = Process.Start(start)!;
        var complaints = kit.StandardError.ReadToEndAsync(Cancellation);
        var said = await kit.StandardOutput.ReadToEndAsync(Cancellation);
        await kit.WaitForExitAsync(Cancellation);
        return said + await complaints;
    }

    /// <summary>Those who change most: the producer, its commune, its province and the centre.</summary>
    [GeneratedRegex("(?<name>(chuthe|xa|tinh|trunguong)@demo.ocop.example) +(?<password>[a-z0-9-]+)")]
    private static partial Regex Accounts();

    [GeneratedRegex("(?<passed>[0-9]+) passed, (?<failed>[0-9]+) failed")]
    private static partial Regex Counts();
}
