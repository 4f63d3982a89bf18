using Ocop.Domain.Identity;

namespace Ocop.Domain.Notices;

/// <summary>
/// A notice on its way to its recipient by e-mail. It holds neither words nor an address: both are made when it is sent, so
/// it goes to the address of that day, and what is kept for good names nobody but by an id.
/// </summary>
public sealed class Letter : Aggregate<Letter>
{
    public const int LongestFailure = 60;

    /// <summary>How long to wait after each failure; after the last one it is given up.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(10),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(6),
        TimeSpan.FromDays(1),
    ];

    private Letter() { }

    public Id<Notice> NoticeId { get; private init; }

    public Id<User> RecipientId { get; private init; }

    public DateTimeOffset QueuedAt { get; private init; }

    public LetterState State { get; private set; }

    /// <summary>When it is tried next; none once it is sent or given up.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>How often it failed.</summary>
    public int Failures { get; private set; }

    /// <summary>What the mail server answered last, as a code.</summary>
    public string? LastFailure { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public static Letter Queue(Notice notice) =>
        new()
        {
            NoticeId = notice.Id,
            RecipientId = notice.RecipientId,
            QueuedAt = notice.SentAt,
            DueAt = notice.SentAt,
        };

    public void Sent(DateTimeOffset now)
    {
        RequireQueued();

        (State, SentAt, DueAt) = (LetterState.Sent, now, null);
    }

    /// <param name="failure">A code, never an address.</param>
    public void Fail(string failure, DateTimeOffset now)
    {
        RequireQueued();

        LastFailure = failure;
        if (Failures < Waits.Length)
            DueAt = now + Waits[Failures++];
        else
            GiveUp();
    }

    /// <summary>Nobody reads at the address any more.</summary>
    public void Drop(string reason)
    {
        RequireQueued();

        LastFailure = reason;
        GiveUp();
    }

    private void GiveUp() => (State, DueAt) = (LetterState.GivenUp, null);

    private void RequireQueued()
    {
        if (State is not LetterState.Queued)
            throw new InvalidOperationException("A letter is sent once.");
    }
}

/// <summary>Whether a letter was sent.</summary>
public enum LetterState
{
    Queued,
    Sent,

    /// <summary>It failed too often, or its recipient left.</summary>
    GivenUp,
}
