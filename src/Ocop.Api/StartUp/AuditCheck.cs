using System.Text.Json;
using Ocop.Domain.Audit;
using Ocop.Infrastructure.Audit;

namespace Ocop.Api.StartUp;

/// <summary>
/// Checks the audit log from the command line: <c>verify-audit [ROOTS]</c>, where ROOTS is a saved answer of
/// <c>GET /audit-roots</c>.
/// </summary>
internal sealed record AuditCheck(string? PublishedRoots)
{
    private const int MostShown = 20;

    /// <summary>Says what was found, and ends with 1 when the log is not as it was written.</summary>
    public async Task RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var inspection = scope.ServiceProvider.GetRequiredService<AuditInspection>();
        var report = await inspection.VerifyAsync(await PublishedAsync(), CancellationToken.None);

        foreach (var finding in report.Findings.Take(MostShown))
            await Console.Error.WriteLineAsync(Sentence(finding));

        var verdict = report.Findings.Count == 0 ? "intact" : $"broken in {report.Findings.Count} places";
        Console.WriteLine(
            $"The audit log is {verdict}: {report.Entries} entries and {report.Roots} daily roots checked, "
                + $"{report.Unsealed} not sealed yet."
        );
        Environment.ExitCode = report.Findings.Count == 0 ? 0 : 1;
    }

    private async Task<Dictionary<DateOnly, byte[]>> PublishedAsync()
    {
        if (PublishedRoots is null)
            return [];

        using var saved = JsonDocument.Parse(await File.ReadAllBytesAsync(PublishedRoots));
        return saved
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .ToDictionary(
                root => DateOnly.ParseExact(root.GetProperty("date").GetString()!, "yyyy-MM-dd"),
                root => Convert.FromHexString(root.GetProperty("hash").GetString()!)
            );
    }

    private static string Sentence(AuditFinding finding) =>
        finding.Kind switch
        {
            AuditFindingKind.EntryChanged =>
                $"Entry {finding.EntryNumber} at position {finding.Position} is not the one that was sealed there.",
            AuditFindingKind.EntryRemoved =>
                $"Entry {finding.EntryNumber} at position {finding.Position} has been removed.",
            AuditFindingKind.EntryInserted => $"Entry {finding.EntryNumber} was put among sealed entries afterwards.",
            AuditFindingKind.LinkRemoved => $"Position {finding.Position} of the chain is missing.",
            AuditFindingKind.RootChanged => $"The root of {finding.Root:yyyy-MM-dd} does not agree with the chain.",
            AuditFindingKind.ChainCut =>
                $"The chain ends before position {finding.Position}, which the root of {finding.Root:yyyy-MM-dd} covers.",
            _ => $"The root of {finding.Root:yyyy-MM-dd} is not the one that was published.",
        };
}
