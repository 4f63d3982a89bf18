using System.Text.Json;
using Ocop.Application.Assessment.Results;
using Ocop.Domain.Assessment;

namespace Ocop.Api.StartUp;

/// <summary>
/// Computes a result again from an exported package, without database and network: <c>recompute FILE</c>, where FILE is
/// an answer of <c>GET /results/{id}/package</c>.
/// </summary>
internal sealed record OfflineRecomputation(string File)
{
    /// <summary>Says whether it is the same, and ends with 1 when it is not.</summary>
    public async Task RunAsync()
    {
        try
        {
            var (package, isIntact) = ResultPackageFile.Read(await System.IO.File.ReadAllBytesAsync(File));
            Say(package.ResultId, isIntact, Recomputation.Of(package));
        }
        catch (Exception refused)
            when (refused is JsonException or RuleBrokenException or IOException or InvalidOperationException)
        {
            Fail($"{File} cannot be recomputed: {refused.Message}");
        }
    }

    private static void Say(Guid result, bool isIntact, Recomputation again)
    {
        foreach (var figure in again.Differences)
            Fail($"{figure.Figure}: recorded {figure.Recorded ?? "-"}, computed {figure.Recomputed ?? "-"}.");
        if (!isIntact)
            Fail("The content is not the one the package was written with: its SHA-256 differs.");

        Console.WriteLine(
            again.IsConfirmed
                ? $"Result {result}: the same, {again.Figures.Count} figures computed again."
                : $"Result {result}: {again.Differences.Count} of {again.Figures.Count} figures differ."
        );
    }

    private static void Fail(string why)
    {
        Console.Error.WriteLine(why);
        Environment.ExitCode = 1;
    }
}
