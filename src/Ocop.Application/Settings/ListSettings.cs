using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>Anyone reads what national law leaves open, and what stands at a place on a day.</summary>
/// <param name="UnitId">A province, or any unit in one; the country when left out.</param>
public sealed record ListSettings(Id<AdministrativeUnit>? UnitId, DateOnly? AsOf) : IQuery<SettingsView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<ListSettings, SettingsView>
    {
        public async Task<SettingsView> Handle(ListSettings query, CancellationToken cancellationToken)
        {
            var day = query.AsOf ?? clock.Today;
            var unit = await db.PlaceOfSettingsAsync(query.UnitId, cancellationToken);
            var settings = await db.SettingsAsync(unit.Id, day, cancellationToken);

            return new(unit.Id, day, [.. OpenMatters.All.Select(matter => SettingView.Of(matter, settings))]);
        }
    }
}

/// <summary>Everything that national law leaves open.</summary>
/// <param name="UnitId">Where the values stand.</param>
/// <param name="AsOf">The day on which they stand; in the future, if nothing else is set.</param>
/// <param name="Items">Each matter, grouped by where it decides something.</param>
public sealed record SettingsView(Id<AdministrativeUnit> UnitId, DateOnly AsOf, IReadOnlyList<SettingView> Items);
