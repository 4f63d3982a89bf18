using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Ocop.Application.Webhooks.Deliveries;

namespace Ocop.Infrastructure.Webhooks;

/// <summary>
/// Sends every few seconds while the server runs. It is no job, because a job comes once a minute at most and writes each of
/// its runs down.
/// </summary>
internal sealed class WebhookSending(
    DeliveryRounds rounds,
    TransportSettings settings,
    TimeProvider time,
    ILogger<WebhookSending> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.SendEvery is not { } pause)
            return;

        using var timer = new PeriodicTimer(pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await SendAsync(stoppingToken);
    }

    /// <summary>A database that is away for a while must not end the sending for good.</summary>
    private async Task SendAsync(CancellationToken stoppingToken)
    {
        try
        {
            await rounds.RunAsync(stoppingToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "Events could not be sent to webhooks; it will be tried again.");
        }
    }
}
