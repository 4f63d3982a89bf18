using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>Sends a message to whoever listens at an address out on the internet, and to nobody else.</summary>
public interface IWebhookTransport
{
    Task<Receipt> SendAsync(WebhookMessage message, CancellationToken cancellationToken);
}

/// <param name="StatusCode">What was answered, if anything.</param>
/// <param name="Took">How long it took.</param>
public sealed record Receipt(AttemptOutcome Outcome, int? StatusCode, TimeSpan Took);

/// <summary>Where deliveries that failed together are spread apart: a number from 0 to 1 for each.</summary>
public sealed record Jitter(Func<double> Next);
