using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>A certificate whose renewal is due, and what was done about it.</summary>
/// <param name="CertificateId">The identity of the certificate.</param>
/// <param name="CertificateNumber" example="15-2026-412-03">Its number.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">Its name on the certificate.</param>
/// <param name="ProducerId">The producer; absent where a published list named none.</param>
/// <param name="ProducerName">Its name on the certificate.</param>
/// <param name="Star">The star.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="DaysLeft">Days from today to the last valid day; below zero once it has expired.</param>
/// <param name="FiledOn">When the renewal was filed; absent while it is not, and once it was refused.</param>
/// <param name="ReachedOn">The last day on which the producer was reached; absent while it was not.</param>
/// <param name="Intention">What the producer means to do; absent while nobody knows.</param>
/// <param name="Reason">Why it is not to be renewed.</param>
/// <param name="RemindedOn">The day of the last reminder, whoever it reached.</param>
public sealed record DueRenewalView(
    Id<Certificate> CertificateId,
    string CertificateNumber,
    Id<Product> ProductId,
    string ProductName,
    Id<Producer>? ProducerId,
    string? ProducerName,
    int Star,
    DateOnly ExpiresOn,
    int DaysLeft,
    DateOnly? FiledOn,
    DateOnly? ReachedOn,
    RenewalIntention? Intention,
    RenewalReason? Reason,
    DateOnly? RemindedOn
);

/// <summary>A certificate with its follow-up and its renewal, where there are.</summary>
internal sealed class DueRenewal
{
    public required Certificate Certificate { get; init; }

    public required RenewalFollowUp? FollowUp { get; init; }

    public required DateOnly? FiledOn { get; init; }
}

internal static class DueRenewals
{
    /// <summary>Of its producer, and of officers and auditors of the place.</summary>
    public static IQueryable<DueRenewal> DueRenewalsFor(this IOcopDb db, Territory territory)
    {
        var (units, own) = (territory.OfAnyOfficer().Ids, territory.OwnProducers().Ids);

        return db.Set<Certificate>()
            .ThatCanBeRenewed(db)
            .Where(one => units.Contains(one.UnitId) || own.Contains(one.ProducerId!.Value))
            .LeftJoin(
                db.Set<RenewalFollowUp>(),
                certificate => certificate.Id,
                followUp => followUp.CertificateId,
                (certificate, followUp) =>
                    new DueRenewal
                    {
                        Certificate = certificate,
                        FollowUp = followUp,
                        FiledOn = db.RenewalsFiled()
                            .Where(dossier => dossier.CertificateId == certificate.Id)
                            .Max(dossier => dossier.SubmittedOn),
                    }
            );
    }

    public static IQueryable<DueRenewalView> ToViews(this IQueryable<DueRenewal> due, DateOnly today) =>
        due.Select(one => new DueRenewalView(
            one.Certificate.Id,
            one.Certificate.Number.ToString(),
            one.Certificate.ProductId,
            one.Certificate.ProductName,
            one.Certificate.ProducerId,
            one.Certificate.ProducerName,
            one.Certificate.Star,
            one.Certificate.Period.ExpiresOn,
            one.Certificate.Period.ExpiresOn.DayNumber - today.DayNumber,
            one.FiledOn,
            one.FollowUp!.ReachedOn,
            one.FollowUp.Intention,
            one.FollowUp.Reason,
            one.FollowUp.Reminders.Max(reminder => (DateOnly?)reminder.On)
        ));
}
