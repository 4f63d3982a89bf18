using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.Register;

/// <summary>Where the products asked for are made, in the units that the question names.</summary>
internal static class RegisterPlaces
{
    public static IQueryable<RegisterEntry> InPlaces(
        this IQueryable<RegisterEntry> entries,
        RegisterFilter filter,
        IOcopDb db,
        Provinces provinces
    )
    {
        entries = entries.InProvinces(filter, db, provinces).InCommunes(filter, db);

        return filter is { ProvinceUndetermined: true, UnitsOn: { } day }
            ? entries.NotLyingIn(db.PlacementsOn(day).Where(one => one.ProvinceId != null))
            : entries;
    }

    /// <summary>Where units of any time lay on this day.</summary>
    public static IQueryable<UnitPlacement> PlacementsOn(this IOcopDb db, DateOnly day) =>
        db.Set<UnitPlacement>().AsNoTracking().Where(one => one.FromDay <= day && day < one.UntilDay);

    private static IQueryable<RegisterEntry> LyingIn(
        this IQueryable<RegisterEntry> entries,
        IQueryable<UnitPlacement> placements
    )
    {
        var units = placements.Select(one => one.UnitId);
        return entries.Where(entry => units.Contains(entry.CommuneId ?? entry.ProvinceId));
    }

    private static IQueryable<RegisterEntry> NotLyingIn(
        this IQueryable<RegisterEntry> entries,
        IQueryable<UnitPlacement> placements
    )
    {
        var units = placements.Select(one => one.UnitId);
        return entries.Where(entry => !units.Contains(entry.CommuneId ?? entry.ProvinceId));
    }

    private static IQueryable<RegisterEntry> InProvinces(
        this IQueryable<RegisterEntry> entries,
        RegisterFilter filter,
        IOcopDb db,
        Provinces provinces
    )
    {
        if (filter.Provinces is not { Count: > 0 } asked)
            return entries;
        if (filter.Units is UnitsOf.Recognition)
            return entries.Where(entry => asked.Contains(entry.ProvinceId));
        if (filter.UnitsOn is { } day)
            return entries.LyingIn(db.PlacementsOn(day).Where(one => asked.Contains(one.ProvinceId!.Value)));

        Id<AdministrativeUnit>[] today = [.. asked.SelectMany(provinces.OfToday).Distinct()];

        // One province, the usual question, stays an equality: the index then gives its rows in the order of the page.
        return today is [var province]
            ? entries.Where(entry => entry.ProvinceTodayId == province)
            : entries.Where(entry => today.Contains(entry.ProvinceTodayId));
    }

    private static IQueryable<RegisterEntry> InCommunes(
        this IQueryable<RegisterEntry> entries,
        RegisterFilter filter,
        IOcopDb db
    )
    {
        if (filter.Communes is not { Count: > 0 } asked)
            return entries;
        if (filter.Units is UnitsOf.Recognition)
            return entries.Where(entry => asked.Contains(entry.CommuneId!.Value));
        if (filter.UnitsOn is { } day)
            return entries.LyingIn(db.PlacementsOn(day).Where(one => asked.Contains(one.CommuneId!.Value)));

        var communes = db.Set<AdministrativeUnit>()
            .Where(unit => unit.Level == UnitLevel.Commune)
            .Select(unit => unit.Id);
        var today = db.Set<UnitContainment>()
            .Where(lies => asked.Contains(lies.UnitId) && communes.Contains(lies.WithinId))
            .Select(lies => lies.WithinId);
        var ofAnyTime = db.Set<UnitContainment>()
            .Where(lies => today.Contains(lies.WithinId))
            .Select(lies => lies.UnitId);

        return entries.Where(entry => ofAnyTime.Contains(entry.CommuneId!.Value));
    }
}
