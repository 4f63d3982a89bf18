using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ocop.Api.Tests.StartUp;

/// <summary>The server as a process of its own, as a person starts it.</summary>
internal sealed class Run : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly ConcurrentQueue<string> _complained = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Run(Process process) => _process = process;

    /// <summary>All it wrote to the terminal.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>What of it went to standard error: the two streams arrive in no order.</summary>
    public string Complained => string.Join('\n', _complained);

    public static Run Of(string databaseFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Ocop.Api.dll"), .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["EmbeddedPostgres__Folder"] = databaseFolder,
                ["EmbeddedPostgres__Port"] = "0",
                ["ConnectionStrings__Ocop"] = "",
            },
        };
        var run = new Run(new Process { StartInfo = start });
        run._process.OutputDataReceived += (_, line) => run.Hear(line.Data);
        run._process.ErrorDataReceived += (_, line) =>
        {
            run.Hear(line.Data);
            if (line.Data is { } complaint)
                run._complained.Enqueue(complaint);
        };
        run._process.Start();
        run._process.BeginOutputReadLine();
        run._process.BeginErrorReadLine();
        return run;
    }

    /// <summary>With people and products to look at, all of it in one folder.</summary>
    public static Run OfDemonstration(string folder) =>
        Of(folder, "--demo", "--urls", "http://127.0.0.1:0", $"--EvidencePath={Path.Combine(folder, "evidence")}");

    /// <summary>Where it listens, as soon as it does.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_address.Task, ended) == ended)
            Assert.Fail($"The server ended: {Said}");
        return await _address.Task;
    }

    /// <summary>
    /// Asks it to end in good order, as a system that shuts down does. Ctrl+C goes the same way, but a process that was
    /// started in the background never hears of it.
    /// </summary>
    public void Stop() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();

    public void Kill() => _process.Kill();

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>In good order, so that nothing is still written to the folder; a server that does not end fails nobody else.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
            Stop();
        if (!_process.WaitForExit(TimeSpan.FromMinutes(1)))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        const string listening = "Now listening on: ";

        if (line is null)
            return;

        _said.Enqueue(line);
        if (line.IndexOf(listening, StringComparison.Ordinal) is var at and >= 0)
            _address.TrySetResult(new Uri(line[(at + listening.Length)..].Split('"', ' ')[0]));
    }
}
