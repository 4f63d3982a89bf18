using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>What one unit has made of a setting, and who entered it: for those who set it there, and auditors.</summary>
public sealed record GetSettingHistory(string Key, Id<AdministrativeUnit> UnitId) : IQuery<SettingHistoryView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user)
        : IRequestHandler<GetSettingHistory, SettingHistoryView>
    {
        public async Task<SettingHistoryView> Handle(GetSettingHistory query, CancellationToken cancellationToken)
        {
            var setting = OpenMatters.Named(query.Key) as Setting ?? throw new NotFoundException(typeof(Setting));
            var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;
            var isAdmin = user.Is(Role.Admin);
            var unit = await db.Set<AdministrativeUnit>()
                .Where(unit =>
                    unit.Level == UnitLevel.Central
                        ? isAdmin || units.Contains(unit.Id)
                        : unit.Level == UnitLevel.Province && units.Contains(unit.Id)
                )
                .SingleOrNotFoundAsync(unit => unit.Id == query.UnitId, cancellationToken);

            return await db.Set<SettingHistory>()
                    .Where(history => history.Key == setting.Key && history.UnitId == unit.Id)
                    .ToViews(db)
                    .SingleOrDefaultAsync(cancellationToken)
                ?? new(setting.Key, unit.Id, [], Version: 0);
        }
    }
}

/// <summary>What one unit has made of a setting.</summary>
/// <param name="Key" example="appeals.days">The setting.</param>
/// <param name="UnitId">The province, or the country.</param>
/// <param name="Entries">What was set, in the order in which it was entered; nothing where the default stands.</param>
/// <param name="Version">Rises with every change; 0 before the first.</param>
public sealed record SettingHistoryView(
    string Key,
    Id<AdministrativeUnit> UnitId,
    IReadOnlyList<SettingEntryView> Entries,
    int Version
) : IVersioned;

/// <summary>A value that was set, and by whom.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Value" example="10">The value; absent where the one above it was let hold again.</param>
/// <param name="EffectiveFrom">The first day.</param>
/// <param name="Basis" example="Quyết định 12/2026/QĐ-UBND">The decision that settles it, where one was named.</param>
/// <param name="SetById">Who entered it.</param>
/// <param name="SetBy">That person's name.</param>
/// <param name="SetAt">When.</param>
public sealed record SettingEntryView(
    int Number,
    string? Value,
    DateOnly EffectiveFrom,
    string? Basis,
    Id<User> SetById,
    string SetBy,
    DateTimeOffset SetAt
);

internal static class SettingHistoryProjection
{
    public static IQueryable<SettingHistoryView> ToViews(this IQueryable<SettingHistory> histories, IOcopDb db) =>
        histories.Select(history => new SettingHistoryView(
            history.Key,
            history.UnitId,
            history
                .Entries.OrderBy(entry => entry.Number)
                .Join(
                    db.Set<User>(),
                    entry => entry.SetBy,
                    user => user.Id,
                    (entry, user) =>
                        new SettingEntryView(
                            entry.Number,
                            entry.Value,
                            entry.EffectiveFrom,
                            entry.Basis,
                            user.Id,
                            user.FullName,
                            entry.SetAt
                        )
                )
                .ToList(),
            history.Version
        ));
}
