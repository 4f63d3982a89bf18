namespace Ocop.Domain.AdministrativeUnits;

/// <summary>All units of all times with their successions: what questions about the whole need.</summary>
public sealed class UnitRegister(IReadOnlyCollection<AdministrativeUnit> units, IEnumerable<Succession> successions)
{
    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> _units = units.ToDictionary(unit =>
        unit.Id
    );

    private readonly ILookup<Id<AdministrativeUnit>, Id<AdministrativeUnit>> _successors = successions.ToLookup(
        succession => succession.FromId,
        succession => succession.ToId
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

    private IEnumerable<Id<AdministrativeUnit>> Within(AdministrativeUnit unit, DateOnly today) =>
        StandingForOn(unit, today).SelectMany(Upwards);

    private IEnumerable<Id<AdministrativeUnit>> Upwards(AdministrativeUnit unit)
    {
        for (var at = unit; at is not null; at = at.ParentId is { } parent ? _units[parent] : null)
            yield return at.Id;
    }
}
