using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>One event on its way to one webhook.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="EventId">What receivers find in `webhook-id`: the same whenever the event is sent.</param>
/// <param name="EventType" example="certified_product.changed">What happened.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="State">What became of it.</param>
/// <param name="QueuedAt">When it was first to be sent.</param>
/// <param name="DueAt">When it is tried next.</param>
/// <param name="DeliveredAt">When the receiver accepted it.</param>
/// <param name="Attempts">What came of each try, oldest first. What receivers write in their answers is not kept.</param>
public sealed record DeliveryView(
    Id<Delivery> Id,
    Id<PublicEvent> EventId,
    string EventType,
    DateTimeOffset HappenedAt,
    DeliveryState State,
    DateTimeOffset QueuedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? DeliveredAt,
    IReadOnlyList<DeliveryAttemptView> Attempts
);

/// <summary>One try.</summary>
/// <param name="Number" example="1">Counts from 1; a try that was cut off leaves a gap.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="StatusCode" example="204">What the receiver answered, if it did.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="Milliseconds" example="83">How long it took.</param>
public sealed record DeliveryAttemptView(
    int Number,
    AttemptOutcome Outcome,
    int? StatusCode,
    DateTimeOffset BegunAt,
    int Milliseconds
);

internal static class DeliveryViews
{
    public static IQueryable<DeliveryView> ToDeliveryViews(this IOcopDb db, IQueryable<Delivery> deliveries) =>
        deliveries.Select(delivery => new DeliveryView(
            delivery.Id,
            delivery.EventId,
            db.Set<PublicEvent>().Single(one => one.Id == delivery.EventId).Type,
            db.Set<PublicEvent>().Single(one => one.Id == delivery.EventId).HappenedAt,
            delivery.State,
            delivery.QueuedAt,
            delivery.DueAt,
            delivery.DeliveredAt,
            delivery
                .Attempts.OrderBy(attempt => attempt.Number)
                .Select(attempt => new DeliveryAttemptView(
                    attempt.Number,
                    attempt.Outcome,
                    attempt.StatusCode,
                    attempt.BegunAt,
                    attempt.Milliseconds
                ))
                .ToList()
        ));
}
