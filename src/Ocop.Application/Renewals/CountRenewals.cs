using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>How many renewals are due by when, and how they stand.</summary>
/// <param name="Unit">Only products made in this unit.</param>
public sealed record CountRenewals(Id<AdministrativeUnit>? Unit) : IQuery<RenewalCountsView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, LawBook law)
        : IRequestHandler<CountRenewals, RenewalCountsView>
    {
        public async Task<RenewalCountsView> Handle(CountRenewals query, CancellationToken cancellationToken)
        {
            var thresholds = await db.ThresholdsAsync(query.Unit, clock.Today, cancellationToken);
            var due = db.DueRenewalsFor(territory).In(query.Unit, db);
            var act = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);

            var bands = new List<RenewalBandView>();
            foreach (var days in thresholds.Days)
                bands.Add(await CountAsync(due, days, thresholds, cancellationToken));

            return new(
                act.Certificate?.RenewalOpensDays,
                act.Certificate?.RenewalClosesDays,
                bands,
                await ReasonsAsync(due, thresholds, cancellationToken)
            );
        }

        private async Task<RenewalBandView> CountAsync(
            IQueryable<DueRenewal> due,
            int days,
            RenewalThresholds thresholds,
            CancellationToken cancellationToken
        )
        {
            var (from, to) = thresholds.ExpiriesAt(days, clock.Today);
            var band = due.Where(one =>
                from <= one.Certificate.Period.ExpiresOn && one.Certificate.Period.ExpiresOn <= to
            );

            return new(
                days,
                from,
                to,
                await band.CountAsync(cancellationToken),
                await band.CountAsync(one => one.FiledOn != null, cancellationToken),
                await band.CountAsync(one => one.FollowUp!.ReachedOn != null, cancellationToken),
                await band.CountAsync(
                    one => one.FollowUp!.Intention == RenewalIntention.DoesNotRenew,
                    cancellationToken
                )
            );
        }

        private async Task<IReadOnlyList<RenewalReasonCountView>> ReasonsAsync(
            IQueryable<DueRenewal> due,
            RenewalThresholds thresholds,
            CancellationToken cancellationToken
        )
        {
            var last = thresholds.LastExpiryOn(clock.Today);
            var reasons = await due.Where(one =>
                    clock.Today <= one.Certificate.Period.ExpiresOn && one.Certificate.Period.ExpiresOn <= last
                )
                .Where(one => one.FollowUp!.Reason != null)
                .GroupBy(one => one.FollowUp!.Reason!.Value)
                .Select(group => new { Reason = group.Key, Count = group.Count() })
                .ToListAsync(cancellationToken);

            return
            [
                .. reasons.OrderBy(one => one.Reason).Select(one => new RenewalReasonCountView(one.Reason, one.Count)),
            ];
        }
    }
}

/// <summary>How many renewals are due, in the caller's territory.</summary>
/// <param name="FilingOpensDays" example="180">The act: days before expiry from which a renewal may be filed.</param>
/// <param name="FilingClosesDays" example="120">The act: days before expiry until which filing is in time.</param>
/// <param name="Bands">By the days left, largest first; each certificate counts in one.</param>
/// <param name="Reasons">Why products are not to be renewed, over all bands.</param>
public sealed record RenewalCountsView(
    int? FilingOpensDays,
    int? FilingClosesDays,
    IReadOnlyList<RenewalBandView> Bands,
    IReadOnlyList<RenewalReasonCountView> Reasons
);

/// <summary>Certificates that have reached one threshold and not the next.</summary>
/// <param name="Days" example="120">The threshold: at most so many days are left.</param>
/// <param name="ExpiresFrom">The first expiry of the band.</param>
/// <param name="ExpiresTo">The last one.</param>
/// <param name="Due">All of them.</param>
/// <param name="Filed">Those whose renewal was filed.</param>
/// <param name="Reached">Those whose producer was reached.</param>
/// <param name="NotRenewing">Those that are not to be renewed.</param>
public sealed record RenewalBandView(
    int Days,
    DateOnly ExpiresFrom,
    DateOnly ExpiresTo,
    int Due,
    int Filed,
    int Reached,
    int NotRenewing
);

/// <summary>A reason, and how often it was given.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many producers gave it.</param>
public sealed record RenewalReasonCountView(RenewalReason Reason, int Count);
