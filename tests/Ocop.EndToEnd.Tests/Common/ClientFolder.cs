using System.Diagnostics;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>The sources of the web client and the tools that check them.</summary>
internal static class ClientFolder
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    public static string Path { get; } = System.IO.Path.Combine(Root(), "client");

    /// <summary>Runs a script of the client's package.json.</summary>
    /// <returns>Whether it succeeded, and all that it said.</returns>
    public static async Task<(bool Succeeded, string Output)> Run(string script, params string[] arguments)
    {
        await OneAtATime.WaitAsync(Cancellation);
        try
        {
            return await Npm(["run", "--silent", script, "--", .. arguments]);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<(bool Succeeded, string Output)> Npm(params string[] arguments)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(
            new ProcessStartInfo(npm, arguments)
            {
                WorkingDirectory = Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["NO_COLOR"] = "1" },
            }
        )!;
        var said = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(Cancellation),
            process.StandardError.ReadToEndAsync(Cancellation)
        );
        await process.WaitForExitAsync(Cancellation);

        return (process.ExitCode == 0, string.Concat(said));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Ocop.sln")))
        {
            folder =
                System.IO.Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("The tests run outside the source tree.");
        }

        return folder;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
