namespace Ocop.Domain.AdministrativeUnits;

/// <summary>All units of all times with their successions: what questions about the whole need.</summary>
public sealed class UnitRegister(
    IReadOnlyCollection<AdministrativeUnit> units,
    IReadOnlyCollection<Succession> successions
)
{
    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> _units = units.ToDictionary(unit =>
        unit.Id
    );

    private readonly ILookup<Id<AdministrativeUnit>, Id<AdministrativeUnit>> _successors = successions.ToLookup(
        succession => succession.FromId,
        succession => succession.ToId
    );

    private readonly ILookup<Id<AdministrativeUnit>, Id<AdministrativeUnit>> _predecessors = successions.ToLookup(
        succession => succession.ToId,
        succession => succession.FromId
    );

    /// <summary>For every unit, all units of this day it lies in, the country included.</summary>
    public IEnumerable<UnitContainment> ContainmentsOn(DateOnly today) =>
        _units.Values.SelectMany(unit =>
            Within(unit, today).Distinct().Select(within => new UnitContainment(unit.Id, within))
        );

    /// <summary>
    /// The units of this day that took a unit's place: itself while it exists, else its successors or theirs. A unit
    /// that nothing succeeded (a district after 30/6/2025) is stood for by what it was part of.
    /// </summary>
    public IEnumerable<AdministrativeUnit> StandingForOn(AdministrativeUnit unit, DateOnly today)
    {
        if (unit.IsValidOn(today))
            return [unit];

        var successors = _successors[unit.Id].ToList();
        if (successors.Count > 0)
            return successors.SelectMany(successor => StandingForOn(_units[successor], today)).Distinct();

        return unit.ParentId is { } parent ? StandingForOn(_units[parent], today) : [];
    }

    /// <summary>For every province and commune of any time, where it provably lay between each two changes of units.</summary>
    public IEnumerable<UnitPlacement> Placements()
    {
        DateOnly[] changes =
        [
            .. _units
                .Values.SelectMany(unit => new[] { unit.ValidFrom, unit.ValidTo?.AddDays(1) })
                .OfType<DateOnly>()
                .Prepend(DateOnly.MinValue)
                .Append(DateOnly.MaxValue)
                .Distinct()
                .Order(),
        ];

        return changes
            .Zip(changes.Skip(1))
            .SelectMany(period =>
                _units
                    .Values.Where(unit => unit.Level is UnitLevel.Province or UnitLevel.Commune)
                    .Select(unit => Placement(unit, period.First, period.Second))
            );
    }

    private UnitPlacement Placement(AdministrativeUnit unit, DateOnly from, DateOnly until)
    {
        var ground = OnTheGroundOf(unit, from).ToList();

        return new(unit.Id, from, until, Only(ground, UnitLevel.Province), Only(ground, UnitLevel.Commune));
    }

    /// <summary>
    /// The units of a day that a unit of any time shares ground with. A unit that came from nothing known is stood for by
    /// what it is part of.
    /// </summary>
    private IEnumerable<AdministrativeUnit> OnTheGroundOf(AdministrativeUnit unit, DateOnly day)
    {
        if (unit.ValidFrom is null || unit.ValidFrom <= day)
            return StandingForOn(unit, day);

        var predecessors = _predecessors[unit.Id].ToList();
        if (predecessors.Count > 0)
            return predecessors.SelectMany(predecessor => OnTheGroundOf(_units[predecessor], day)).Distinct();

        return unit.ParentId is { } parent ? OnTheGroundOf(_units[parent], day) : [];
    }

    /// <summary>The one unit of a level that all of these are or are part of.</summary>
    private Id<AdministrativeUnit>? Only(IEnumerable<AdministrativeUnit> units, UnitLevel level)
    {
        var found = units
            .Select(unit => Upwards(unit).Select(id => _units[id]).SingleOrDefault(above => above.Level == level)?.Id)
            .Distinct()
            .ToList();

        return found is [{ } only] ? only : null;
    }

    private IEnumerable<Id<AdministrativeUnit>> Within(AdministrativeUnit unit, DateOnly today) =>
        StandingForOn(unit, today).SelectMany(Upwards);

    private IEnumerable<Id<AdministrativeUnit>> Upwards(AdministrativeUnit unit)
    {
        for (var at = unit; at is not null; at = at.ParentId is { } parent ? _units[parent] : null)
            yield return at.Id;
    }
}
