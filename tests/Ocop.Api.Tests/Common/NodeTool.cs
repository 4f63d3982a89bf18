using System.Diagnostics;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Common;

/// <summary>Runs the tools that are written for Node.js, from the folder that pins them.</summary>
internal static class NodeTool
{
    /// <param name="folder">Relative to the checkout.</param>
    /// <param name="arguments">The script and what it is told.</param>
    /// <returns>What it wrote to standard output, whatever its exit code: linters exit with one when they find something.</returns>
    public static async Task<string> Run(string folder, IEnumerable<string> arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var tool = Start(folder, arguments);

        var said = tool.StandardError.ReadToEndAsync(cancellation);
        var written = await tool.StandardOutput.ReadToEndAsync(cancellation);
        await tool.WaitForExitAsync(cancellation);
        return written.Length > 0 ? written : throw new InvalidOperationException(await said);
    }

    /// <summary>Starts one that goes on until it is killed.</summary>
    public static Process Start(string folder, IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = Checkout.Find(folder),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["REDOCLY_TELEMETRY"] = "off" },
            }
        )!;
}
