using System.Net;

namespace Ocop.Domain.Webhooks;

/// <summary>
/// One event on its way to one webhook. It is not an aggregate: attempts are many and nobody's act, so they are not written
/// into the audit log.
/// </summary>
public sealed class Delivery
{
    private readonly List<DeliveryAttempt> _attempts = [];

    private Delivery() { }

    public Id<Delivery> Id { get; private init; } = Id<Delivery>.New();

    public Id<Webhook> WebhookId { get; private init; }

    public Id<PublicEvent> EventId { get; private init; }

    public DeliveryState State { get; private set; }

    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>
    /// When it is tried next; while somebody tries it, when somebody else may. None once it is delivered or given up.
    /// </summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>How often it was begun, which numbers the attempts; one whose server stopped leaves a gap.</summary>
    public int Tries { get; private set; }

    /// <summary>How often it failed since it was queued or replayed last.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public IReadOnlyList<DeliveryAttempt> Attempts => _attempts;

    public static Delivery Queue(Webhook webhook, PublicEvent happened, DateTimeOffset now) =>
        new()
        {
            WebhookId = webhook.Id,
            EventId = happened.Id,
            QueuedAt = now,
            DueAt = now,
        };

    /// <param name="attempt">What came of it.</param>
    /// <param name="jitter">From 0 to 1: spreads what failed together.</param>
    /// <returns>Why the webhook is to be disabled; none where it is not.</returns>
    public DisablingReason? Record(DeliveryAttempt attempt, double jitter)
    {
        _attempts.Add(attempt);
        if (State is not DeliveryState.Pending)
            return null; // a slow attempt, overtaken by another one

        if (attempt.Outcome is AttemptOutcome.Accepted)
        {
            (State, DueAt, DeliveredAt) = (DeliveryState.Delivered, null, attempt.EndedAt);
            return null;
        }

        DueAt = attempt.StatusCode is (int)HttpStatusCode.Gone
            ? null
            : attempt.EndedAt + RetrySchedule.WaitAfter(++Failures, jitter);
        if (DueAt is not null)
            return null;

        State = DeliveryState.Failed;
        return attempt.StatusCode is (int)HttpStatusCode.Gone ? DisablingReason.Gone : DisablingReason.DeliveriesFailed;
    }

    /// <summary>It is sent again under the same id, however it ended before.</summary>
    public void Replay(DateTimeOffset now) =>
        (State, DueAt, Failures, DeliveredAt) = (DeliveryState.Pending, now, 0, null);
}

/// <summary>One try to deliver. What a receiver writes in its answer is not kept: it is nobody's business here.</summary>
public sealed class DeliveryAttempt
{
    /// <param name="number">The try that it was.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="statusCode">What the receiver answered, if it did.</param>
    /// <param name="begunAt">When it began.</param>
    /// <param name="took">How long it took.</param>
    public DeliveryAttempt(
        int number,
        AttemptOutcome outcome,
        int? statusCode,
        DateTimeOffset begunAt,
        TimeSpan took
    ) =>
        (Number, Outcome, StatusCode, BegunAt, Milliseconds) = (
            number,
            outcome,
            statusCode,
            begunAt,
            (int)Math.Min(int.MaxValue, took.TotalMilliseconds)
        );

    private DeliveryAttempt() { }

    public int Number { get; private init; }

    public AttemptOutcome Outcome { get; private init; }

    public int? StatusCode { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    public int Milliseconds { get; private init; }

    internal DateTimeOffset EndedAt => BegunAt.AddMilliseconds(Milliseconds);
}

/// <summary>What became of an event on its way to one webhook.</summary>
public enum DeliveryState
{
    /// <summary>Is tried, or waits to be tried again.</summary>
    Pending,

    /// <summary>The receiver accepted it.</summary>
    Delivered,

    /// <summary>It failed as often as it is tried.</summary>
    Failed,
}

/// <summary>What came of one try.</summary>
public enum AttemptOutcome
{
    /// <summary>The receiver answered with a status of 200 to 299.</summary>
    Accepted,

    /// <summary>It answered with another status; nobody follows a redirection.</summary>
    Refused,

    /// <summary>Its name does not exist, or nobody answers there.</summary>
    Unreachable,

    /// <summary>It could not prove who it is.</summary>
    Insecure,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>Its name leads to an address that is not out on the internet. Nothing was sent.</summary>
    AddressRefused,
}
