using System.Diagnostics;
using System.Globalization;

namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>
/// Stops the server when this process is gone, however it went: a shell that waits for the end of its input, which the
/// system closes for the dead. A terminal's Ctrl+C, sent to everyone in the foreground, does not move it.
/// </summary>
internal sealed class Watchman : IDisposable
{
    private const string Script = """
        exec >/dev/null 2>&1
        trap '' INT TERM HUP
        read -r relieved && exit
        kill -INT "$1"
        [ -n "$2" ] || exit
        while [ -e "$2/data/postmaster.pid" ]; do sleep 0.1; done
        rm -rf "$2"
        """;

    private readonly Process _shell;

    private Watchman(Process shell) => _shell = shell;

    /// <param name="server">The process to stop.</param>
    /// <param name="leftover">A folder to remove after it, or none.</param>
    public static Watchman Post(int server, string? leftover)
    {
        var id = server.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "watchman", id, leftover ?? ""])
        {
            RedirectStandardInput = true,
        };
        return new(Process.Start(start)!);
    }

    /// <summary>The server was stopped in good order: nothing is left to do.</summary>
    public void Dispose()
    {
        _shell.StandardInput.WriteLine("relieved");
        _shell.Dispose();
    }
}
