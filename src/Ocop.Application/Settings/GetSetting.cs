using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>Anyone reads one open matter, what stands at a place on a day, and how that came about.</summary>
public sealed record GetSetting(string Key, Id<AdministrativeUnit>? UnitId, DateOnly? AsOf) : IQuery<SettingDetailView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetSetting, SettingDetailView>
    {
        public async Task<SettingDetailView> Handle(GetSetting query, CancellationToken cancellationToken)
        {
            var matter = OpenMatters.Named(query.Key) ?? throw new NotFoundException(typeof(OpenMatter));
            var day = query.AsOf ?? clock.Today;
            var unit = await db.PlaceOfSettingsAsync(query.UnitId, cancellationToken);
            var settings = await db.SettingsAsync(unit.Id, day, cancellationToken);
            var entries = await db.Set<SettingHistory>()
                .Where(history => history.Key == query.Key)
                .Where(history =>
                    db.Set<UnitContainment>().Any(lies => lies.UnitId == unit.Id && lies.WithinId == history.UnitId)
                )
                .SelectMany(
                    history => history.Entries,
                    (history, entry) =>
                        new PastValueView(history.UnitId, entry.Value, entry.EffectiveFrom, entry.Basis, entry.SetAt)
                )
                .ToListAsync(cancellationToken);

            return new(
                SettingView.Of(matter, settings),
                unit.Id,
                day,
                [.. entries.OrderByDescending(entry => entry.SetAt)]
            );
        }
    }
}

/// <summary>One open matter with what was set.</summary>
/// <param name="Setting">The matter, and what stands.</param>
/// <param name="UnitId">Where the value stands.</param>
/// <param name="AsOf">The day on which it stands.</param>
/// <param name="History">What the country and the province have set, the latest first; days ahead included.</param>
public sealed record SettingDetailView(
    SettingView Setting,
    Id<AdministrativeUnit> UnitId,
    DateOnly AsOf,
    IReadOnlyList<PastValueView> History
);

/// <summary>A value that was set.</summary>
/// <param name="UnitId">By the province, or for the country.</param>
/// <param name="Value" example="10">The value; absent where the one above it was let hold again.</param>
/// <param name="EffectiveFrom">The first day.</param>
/// <param name="Basis" example="Quyết định 12/2026/QĐ-UBND">The decision that settles it, where one was named.</param>
/// <param name="SetAt">When it was entered.</param>
public sealed record PastValueView(
    Id<AdministrativeUnit> UnitId,
    string? Value,
    DateOnly EffectiveFrom,
    string? Basis,
    DateTimeOffset SetAt
);
