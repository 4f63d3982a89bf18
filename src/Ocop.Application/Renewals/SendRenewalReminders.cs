using Ocop.Application.Jobs;
using Ocop.Application.Notices;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>
/// Reminds the next producers of certificates that have reached a threshold, once each: whoever has filed, or said that
/// the product is not to be renewed, is left alone. The reminder and its record are saved together.
/// </summary>
public sealed record SendRenewalReminders : ICommand<JobStep>
{
    private const int Batch = 50;

    internal sealed class Handler(IOcopDb db, NoticeBoard board, Clock clock)
        : IRequestHandler<SendRenewalReminders, JobStep>
    {
        public async Task<JobStep> Handle(SendRenewalReminders command, CancellationToken cancellationToken)
        {
            var plans = await db.ReminderPlansAsync(clock.Today, cancellationToken);

            foreach (var plan in plans)
            {
                foreach (var days in plan.Thresholds.Days)
                {
                    var due = await DueAsync(plan, plans, days, cancellationToken);
                    foreach (var certificate in due)
                        await RemindAsync(certificate, days, cancellationToken);
                    if (due.Count > 0)
                        return new(due.Count, 0, IsMore: true);
                }
            }

            return JobStep.Nothing;
        }

        private Task<List<Certificate>> DueAsync(
            ReminderPlan plan,
            IReadOnlyList<ReminderPlan> plans,
            int days,
            CancellationToken cancellationToken
        )
        {
            var (from, to) = plan.Thresholds.ExpiriesAt(days, clock.Today);
            var settled = db.Set<RenewalFollowUp>()
                .Where(one =>
                    one.Intention == RenewalIntention.DoesNotRenew
                    || one.Reminders.Any(reminder => reminder.Days == days)
                );

            return db.Set<Certificate>()
                .ExpiringFrom(from, to)
                .ThatCanBeRenewed(db)
                .NotFiled(db)
                .Under(plan, plans, db)
                .Where(certificate => !settled.Any(one => one.CertificateId == certificate.Id))
                .OrderBy(certificate => certificate.Period.ExpiresOn)
                .ThenBy(certificate => certificate.Id)
                .Take(Batch)
                .ToListAsync(cancellationToken);
        }

        private async Task RemindAsync(Certificate certificate, int days, CancellationToken cancellationToken)
        {
            var followUp = await db.FollowUpAsync(certificate, cancellationToken);
            var facts = new NoticeFacts(
                DossierId: null,
                certificate.ProductName,
                DueOn: certificate.Period.ExpiresOn,
                CertificateNumber: certificate.Number.ToString()
            );
            var reached = certificate.ProducerId is { } producer
                ? await board.ToProducerAsync(producer, NoticeKind.RenewalDue, facts, cancellationToken)
                : 0;
            if (reached == 0)
                await ToCommuneAsync(certificate, facts, cancellationToken);

            followUp.Remind(days, reached, clock.Today);
        }

        private Task<int> ToCommuneAsync(
            Certificate certificate,
            NoticeFacts facts,
            CancellationToken cancellationToken
        ) =>
            board.ToOfficersAsync(
                Role.CommuneOfficer,
                certificate.UnitId,
                NoticeKind.RenewalDueUnreached,
                facts,
                cancellationToken
            );
    }
}
