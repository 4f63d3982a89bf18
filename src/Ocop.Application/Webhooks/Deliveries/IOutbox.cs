using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>What is to be sent. However many servers take from it, each takes something else.</summary>
public interface IOutbox
{
    /// <summary>Makes deliveries of events that happened, for all webhooks that asked for them.</summary>
    /// <returns>How many events; fewer than there are when there are many.</returns>
    Task<int> SpreadAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Takes deliveries that are due. Each is this server's until its time runs out; what is not answered for by then, because
    /// the server stopped, is taken again.
    /// </summary>
    Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Queues everything again that happened in a time and that the webhook asks for, sent before or not.</summary>
    /// <returns>How many deliveries.</returns>
    Task<int> ReplayAsync(
        Id<Webhook> webhook,
        DateTimeOffset from,
        DateTimeOffset to,
        DateTimeOffset now,
        CancellationToken cancellationToken
    );
}

/// <param name="Try">Which try it is: numbers the attempt.</param>
public sealed record ClaimedDelivery(Id<Delivery> Id, int Try);
