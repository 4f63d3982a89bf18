using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>
/// Spreads what happened and sends what is due, until nothing is left to do. Every server does so; whatever one has claimed the
/// others pass by.
/// </summary>
public sealed partial class DeliveryRounds(
    IServiceScopeFactory scopes,
    IOutbox outbox,
    TimeProvider time,
    ILogger<DeliveryRounds> log
)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await outbox.SpreadAsync(time.GetUtcNow(), cancellationToken) > 0) { }

        while (await outbox.ClaimAsync(time.GetUtcNow(), cancellationToken) is { Count: > 0 } claimed)
            await Task.WhenAll(claimed.Select(delivery => AttemptAsync(delivery, cancellationToken)));
    }

    /// <summary>One that cannot be written down is tried again when its claim runs out, and holds up no other.</summary>
    private async Task AttemptAsync(ClaimedDelivery claimed, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope
                .ServiceProvider.GetRequiredService<IMediator>()
                .Send(new AttemptDelivery(claimed), cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            HasFailed(log, claimed.Id.Value, failed);
        }
    }

    [LoggerMessage(LogLevel.Error, "The delivery {Delivery} could not be recorded; it will be tried again.")]
    private static partial void HasFailed(ILogger log, Guid delivery, Exception failure);
}
