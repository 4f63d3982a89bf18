using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Renewals;
using Ocop.Domain.Settings;

namespace Ocop.Application.Renewals;

/// <summary>Which thresholds hold for which certificates on a day: a province's own, or the country's.</summary>
/// <param name="Province">Whose certificates; none for those of all provinces that set nothing of their own.</param>
internal sealed record ReminderPlan(Id<AdministrativeUnit>? Province, RenewalThresholds Thresholds);

internal static class ReminderPlans
{
    public static async Task<IReadOnlyList<ReminderPlan>> ReminderPlansAsync(
        this IOcopDb db,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var histories = await db.Set<SettingHistory>()
            .AsNoTracking()
            .Where(history => history.Key == ProcedureMatters.RenewalReminders.Key)
            .OrderBy(history => history.UnitId)
            .ToListAsync(cancellationToken);
        var national = histories.Where(history => history.Level is Level.Central).ToList();
        var provinces = histories.Where(history => history.Level is Level.Province);

        return
        [
            .. provinces.Select(own => new ReminderPlan(own.UnitId, Standing([own, .. national], today))),
            new ReminderPlan(null, Standing(national, today)),
        ];
    }

    public static IQueryable<Certificate> Under(
        this IQueryable<Certificate> certificates,
        ReminderPlan plan,
        IReadOnlyList<ReminderPlan> all,
        IOcopDb db
    )
    {
        var own = all.Select(other => other.Province).OfType<Id<AdministrativeUnit>>().ToList();
        var within = db.Set<UnitContainment>();

        return plan.Province is { } province
            ? certificates.Where(one => within.Any(lies => lies.UnitId == one.UnitId && lies.WithinId == province))
            : certificates.Where(one => !within.Any(lies => lies.UnitId == one.UnitId && own.Contains(lies.WithinId)));
    }

    private static RenewalThresholds Standing(IReadOnlyList<SettingHistory> histories, DateOnly today) =>
        new(new SettingsAt(histories, today).Of(ProcedureMatters.RenewalReminders));
}
