using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Ocop.Samples.Mirror;

/// <summary>Reads the change feed into a copy. It may be killed at any moment; started again, it goes on.</summary>
/// <param name="limit">How many products to ask for at a time, 1 to 200.</param>
internal sealed class ChangeReader(HttpClient http, RegisterCopy copy, int limit)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task FollowAsync(bool untilInStep, CancellationToken cancellationToken)
    {
        for (var hasMore = true; hasMore || !untilInStep; )
            hasMore = await TryPageAsync(wait: hasMore ? 0 : 30, cancellationToken);
    }

    /// <summary>When the line breaks, it asks again with the same cursor.</summary>
    private async Task<bool> TryPageAsync(int wait, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadPageAsync(wait, cancellationToken);
        }
        catch (HttpRequestException broken) when (broken.StatusCode is null)
        {
            await Console.Error.WriteLineAsync(broken.Message);
            await Task.Delay(Pause, cancellationToken);
            return true;
        }
    }

    /// <returns>Whether there is more to be read now.</returns>
    private async Task<bool> ReadPageAsync(int wait, CancellationToken cancellationToken)
    {
        var cursor = copy.Cursor is { } known ? $"&cursor={Uri.EscapeDataString(known)}" : "";
        using var answer = await http.GetAsync($"/api/v1/changes?limit={limit}&wait={wait}{cursor}", cancellationToken);

        if (answer.StatusCode is HttpStatusCode.Gone)
        {
            // Away for too long: products may have left that nobody remembers. Begin with nothing.
            copy.Clear();
            return true;
        }

        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
        {
            await Task.Delay(answer.Headers.RetryAfter?.Delta ?? Pause, cancellationToken);
            return true;
        }

        answer.EnsureSuccessStatusCode();
        var page = (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
        copy.Apply(page);
        Console.WriteLine($"{page["items"]!.AsArray().Count} changes, {copy.Count} products");
        return (bool)page["hasMore"]!;
    }
}
