using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>What was done about the renewal of one certificate.</summary>
public sealed record GetRenewal(string Number) : IQuery<RenewalDetailView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<GetRenewal, RenewalDetailView>
    {
        public async Task<RenewalDetailView> Handle(GetRenewal query, CancellationToken cancellationToken)
        {
            var number = CertificateNumber.TryParse(query.Number, provider: null, out var parsed)
                ? parsed
                : throw new NotFoundException(typeof(Certificate));
            var due = await db.DueRenewalsFor(territory)
                .Where(one => one.Certificate.Number == number)
                .ToViews(clock.Today)
                .SingleOrNotFoundAsync(cancellationToken);
            var followUp = await db.Set<RenewalFollowUp>()
                .AsNoTracking()
                .SingleOrDefaultAsync(one => one.CertificateId == due.CertificateId, cancellationToken);

            return new(
                due,
                [.. (followUp?.Reminders ?? []).OrderBy(reminder => reminder.On)],
                [.. (followUp?.Contacts ?? []).Select(Show)],
                [.. (followUp?.Answers ?? []).Select(Show)],
                followUp?.Version ?? 0
            );
        }

        private static RenewalContactView Show(RenewalContact contact) =>
            new(contact.Channel, contact.On, contact.RecordedAt);

        /// <summary>Notes are what officers wrote down for each other.</summary>
        private RenewalAnswerView Show(RenewalAnswer answer) =>
            new(answer.Intention, answer.Reason, user.Is(Role.Producer) ? null : answer.Note, answer.RecordedAt);
    }
}

/// <summary>One renewal with its history.</summary>
/// <param name="Renewal">How it stands.</param>
/// <param name="Reminders">What was sent when a threshold was reached, oldest first.</param>
/// <param name="Contacts">When an officer spoke with the producer, in the order of their entry.</param>
/// <param name="Answers">What the producer meant to do, oldest first; the last one counts.</param>
/// <param name="Version">Rises with every change; 0 before the first.</param>
public sealed record RenewalDetailView(
    DueRenewalView Renewal,
    IReadOnlyList<RenewalReminder> Reminders,
    IReadOnlyList<RenewalContactView> Contacts,
    IReadOnlyList<RenewalAnswerView> Answers,
    int Version
) : IVersioned;

/// <summary>An officer spoke with the producer.</summary>
/// <param name="Channel">How.</param>
/// <param name="On">When.</param>
/// <param name="RecordedAt">When it was entered.</param>
public sealed record RenewalContactView(RenewalChannel Channel, DateOnly On, DateTimeOffset RecordedAt);

/// <summary>What the producer means to do.</summary>
/// <param name="Intention">What.</param>
/// <param name="Reason">Why it is not to be renewed.</param>
/// <param name="Note">In words; for officers only.</param>
/// <param name="RecordedAt">When it was entered.</param>
public sealed record RenewalAnswerView(
    RenewalIntention Intention,
    RenewalReason? Reason,
    string? Note,
    DateTimeOffset RecordedAt
);
