using System.Globalization;
using Ocop.Samples.Mirror;

// Keeps a copy of the public register in a file:
//   dotnet run --project samples/csharp -- http://localhost:5080 register.journal
//     --once      ends when the copy is in step, instead of waiting for changes
//     --limit N   reads at most N products at a time
//     --print     writes the copy to the standard output, a product a line, and ends
if (args is not [var address, var file, .. var options])
{
    Console.Error.WriteLine("usage: <address of the API> <file> [--once] [--limit N] [--print]");
    return 2;
}

using var copy = RegisterCopy.Open(file);

if (options.Contains("--print"))
{
    foreach (var line in copy.Lines)
        Console.WriteLine(line);
    return 0;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(1) };
var limit = Array.IndexOf(options, "--limit") is var at and >= 0
    ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
    : 200;

try
{
    await new ChangeReader(http, copy, limit).FollowAsync(untilInStep: options.Contains("--once"), stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // Asked to stop: what has been read is kept.
}

return 0;
