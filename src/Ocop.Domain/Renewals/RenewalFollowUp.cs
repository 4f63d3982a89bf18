using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Renewals;

/// <summary>
/// What was done so that a certificate is renewed in time: who was reminded, who was spoken to, and what the producer means
/// to do. It begins with the first of these, and never changes what the certificate is worth.
/// </summary>
public sealed partial class RenewalFollowUp : Aggregate<RenewalFollowUp>, IPlaced
{
    public const int LongestNote = 500;

    private readonly List<RenewalReminder> _reminders = [];
    private readonly List<RenewalContact> _contacts = [];
    private readonly List<RenewalAnswer> _answers = [];

    private RenewalFollowUp() { }

    public Id<Certificate> CertificateId { get; private init; }

    /// <summary>None only where a published list did not name the producer.</summary>
    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The unit the product is made in, as a unit of its time.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>One for each number of days before the expiry, oldest first.</summary>
    public IReadOnlyList<RenewalReminder> Reminders => _reminders;

    public IReadOnlyList<RenewalContact> Contacts => _contacts;

    /// <summary>What the producer meant to do, oldest first.</summary>
    public IReadOnlyList<RenewalAnswer> Answers => _answers;

    /// <summary>The last day on which the producer was reached, by a notice, in person or by its own answer.</summary>
    public DateOnly? ReachedOn { get; private set; }

    /// <summary>That of the last answer; none while there is no answer.</summary>
    public RenewalIntention? Intention { get; private set; }

    /// <summary>That of the last answer; none unless the product is not to be renewed.</summary>
    public RenewalReason? Reason { get; private set; }

    public static RenewalFollowUp Begin(Certificate certificate)
    {
        Rules.ThereIsSomethingToRenew.Require(!certificate.HasEnd);

        return new()
        {
            CertificateId = certificate.Id,
            ProducerId = certificate.ProducerId,
            UnitId = certificate.UnitId,
        };
    }

    /// <param name="days">The threshold whose time has come, in days before the expiry.</param>
    /// <param name="reached">How many people of the producer were told; where there are none its commune was.</param>
    public void Remind(int days, int reached, DateOnly today)
    {
        Rules.AThresholdRemindsOnce.Require(!_reminders.Exists(reminder => reminder.Days == days));

        _reminders.Add(new(days, today, reached));
        if (reached > 0)
            Reach(today);
    }

    /// <summary>An officer spoke with the producer.</summary>
    public void Contact(RenewalChannel channel, DateOnly on, Id<User> by, DateTimeOffset now)
    {
        Rules.AContactLiesInThePast.Require(on <= now.VietnamDate());

        _contacts.Add(new(_contacts.Count + 1, channel, on, by, now));
        Reach(on);
    }

    /// <summary>What the producer means to do, as it says itself or as an officer was told.</summary>
    public void Answer(RenewalIntention intention, RenewalReason? reason, string? note, Id<User> by, DateTimeOffset now)
    {
        Rules.WhoDoesNotRenewSaysWhy.Require(intention is RenewalIntention.DoesNotRenew == reason is not null);

        _answers.Add(new(_answers.Count + 1, intention, reason, note, by, now));
        (Intention, Reason) = (intention, reason);
        Reach(now.VietnamDate());
    }

    private void Reach(DateOnly day) => ReachedOn = ReachedOn > day ? ReachedOn : day;
}

/// <summary>A notice that was sent because the time had come.</summary>
/// <param name="Days">The threshold, in days before the expiry.</param>
/// <param name="On">The day.</param>
/// <param name="Reached">How many people of the producer were told.</param>
public sealed record RenewalReminder(int Days, DateOnly On, int Reached);

/// <summary>An officer spoke with the producer.</summary>
/// <param name="Number">Counts the contacts from 1.</param>
public sealed record RenewalContact(
    int Number,
    RenewalChannel Channel,
    DateOnly On,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

/// <param name="Number">Counts the answers from 1.</param>
/// <param name="Note">In words, for officers only.</param>
public sealed record RenewalAnswer(
    int Number,
    RenewalIntention Intention,
    RenewalReason? Reason,
    string? Note,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>How the producer was spoken to.</summary>
public enum RenewalChannel
{
    Telephone,
    Visit,
    Letter,
    Meeting,
}

/// <summary>What the producer means to do.</summary>
public enum RenewalIntention
{
    Renews,
    Undecided,
    DoesNotRenew,
}

/// <summary>Why a product is not to be renewed. The law asks for no reason; these are for the programme to learn from.</summary>
public enum RenewalReason
{
    ProductionStopped,
    CriteriaNoLongerMet,
    TooCostly,
    TooMuchPaperwork,
    NoBenefit,
    ProductReplaced,
    Other,
}
