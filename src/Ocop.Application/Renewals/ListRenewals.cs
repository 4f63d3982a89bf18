using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Application.Register;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Renewals;
using Ocop.Domain.Settings;

namespace Ocop.Application.Renewals;

/// <summary>Certificates whose renewal is due, those that expire first in front.</summary>
/// <param name="Unit">Only products made in this unit.</param>
/// <param name="ExpiresFrom">The first expiry; today when left out.</param>
/// <param name="ExpiresTo">The last expiry; that of the first reminder when left out.</param>
/// <param name="Reached">Only producers who were reached, or only the others.</param>
/// <param name="Filed">Only those whose renewal was filed, or only the others.</param>
public sealed record ListRenewals(
    PageRequest Page,
    Id<AdministrativeUnit>? Unit,
    DateOnly? ExpiresFrom,
    DateOnly? ExpiresTo,
    bool? Reached,
    bool? Filed,
    IReadOnlyList<RenewalIntention> Intentions
) : IQuery<Page<DueRenewalView>>
{
    private static readonly Sorting<DueRenewal, DueRenewalView> Order = Sorting<DueRenewal, DueRenewalView>
        .ById(due => due.Certificate.Id, view => view.CertificateId, byDefault: "expiresOn")
        .By("expiresOn", due => due.Certificate.Period.ExpiresOn, view => view.ExpiresOn);

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, ICursors cursors)
        : IRequestHandler<ListRenewals, Page<DueRenewalView>>
    {
        public async Task<Page<DueRenewalView>> Handle(ListRenewals query, CancellationToken cancellationToken)
        {
            var from = RegisterFilter.InRange(query.ExpiresFrom, "expiresFrom") ?? clock.Today;
            var to =
                RegisterFilter.InRange(query.ExpiresTo, "expiresTo")
                ?? (await db.ThresholdsAsync(query.Unit, clock.Today, cancellationToken)).LastExpiryOn(clock.Today);

            return await db.DueRenewalsFor(territory)
                .In(query.Unit, db)
                .Where(due => from <= due.Certificate.Period.ExpiresOn && due.Certificate.Period.ExpiresOn <= to)
                .Where(due => query.Reached == null || query.Reached == (due.FollowUp!.ReachedOn != null))
                .Where(due => query.Filed == null || query.Filed == (due.FiledOn != null))
                .Where(due => query.Intentions.Count == 0 || query.Intentions.Contains(due.FollowUp!.Intention!.Value))
                .ToPageAsync(Order, query.Page, cursors, rows => rows.ToViews(clock.Today), cancellationToken);
        }
    }
}

internal static class RenewalPlaces
{
    public static IQueryable<DueRenewal> In(
        this IQueryable<DueRenewal> due,
        Id<AdministrativeUnit>? unit,
        IOcopDb db
    ) =>
        unit is null
            ? due
            : due.Where(one =>
                db.Set<UnitContainment>().Any(lies => lies.UnitId == one.Certificate.UnitId && lies.WithinId == unit)
            );

    /// <summary>The thresholds that stand at the place, or in the country.</summary>
    /// <exception cref="NotFoundException">There is no such unit.</exception>
    public static async Task<RenewalThresholds> ThresholdsAsync(
        this IOcopDb db,
        Id<AdministrativeUnit>? unit,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var place = await db.PlaceOfSettingsAsync(unit, cancellationToken);
        var settings = await db.SettingsAsync(place.Id, today, cancellationToken);

        return new(settings.Of(ProcedureMatters.RenewalReminders));
    }
}
