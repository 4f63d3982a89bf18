namespace Ocop.Domain.AdministrativeUnits;

/// <summary>Finds the unit a paper means by a name, at a date, tolerant of spelling and of what has been renamed since.</summary>
public sealed class UnitNames
{
    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> _units;
    private readonly ILookup<(UnitLevel Level, string Key), Named> _named;

    public UnitNames(IReadOnlyCollection<AdministrativeUnit> units, IEnumerable<FormerName> formerNames)
    {
        _units = units.ToDictionary(unit => unit.Id);

        var present = units.Select(unit => new Named(unit.Name, unit.Kind, unit.ParentId, unit, IsFormer: false));
        var former = formerNames.Select(name => new Named(
            name.Name,
            name.Kind,
            name.WithinId,
            _units[name.UnitId],
            IsFormer: true,
            name.Level
        ));
        _named = present.Concat(former).ToLookup(name => (name.Level, NameSpelling.Key(name.Name)));
    }

    public PlaceMatch Find(PlaceName place, DateOnly on)
    {
        var findings = new List<PlaceFinding>();
        var provinces = Called(place.Province, UnitLevel.Province).ToList();
        var province = Choose(place.Province, UnitLevel.Province, provinces, on, findings);
        if (province is null)
            return new(null, null, findings);

        // Papers mix times: a district of 2024 under a province named in 2025. So all provinces of the name count.
        var within = provinces.Select(name => name.Unit.Id).ToHashSet();
        var unit = province;

        if (place.District is { } districtName)
        {
            var districts = Called(districtName, UnitLevel.District).Where(name => LiesIn(name, within)).ToList();
            unit = Choose(districtName, UnitLevel.District, districts, on, findings) ?? unit;
        }

        if (place.Commune is { } communeName)
            unit = Commune(communeName, unit, within, on, findings) ?? unit;

        return new(province, unit, findings);
    }

    private AdministrativeUnit? Commune(
        string name,
        AdministrativeUnit near,
        HashSet<Id<AdministrativeUnit>> provinces,
        DateOnly on,
        List<PlaceFinding> findings
    )
    {
        var inProvince = Called(name, UnitLevel.Commune).Where(called => LiesIn(called, provinces)).ToList();
        if (near.Level is not UnitLevel.District)
            return Choose(name, UnitLevel.Commune, inProvince, on, findings);

        var inDistrict = inProvince.Where(called => LiesIn(called, [near.Id])).ToList();
        if (inDistrict.Count > 0)
            return Choose(name, UnitLevel.Commune, inDistrict, on, findings);

        var elsewhere = Choose(name, UnitLevel.Commune, inProvince, on, findings);
        if (elsewhere is not null)
            findings.Add(new(PlaceDoubt.OtherDistrict, UnitLevel.Commune, name, [elsewhere]));
        return elsewhere;
    }

    /// <summary>Prefers, in this order, a name still borne, a unit of the date, the kind that was named.</summary>
    private static AdministrativeUnit? Choose(
        string written,
        UnitLevel level,
        IReadOnlyList<Named> candidates,
        DateOnly on,
        List<PlaceFinding> findings
    )
    {
        var titled = TitledName.Of(written, level);
        var preferred = Prefer(candidates, name => !name.IsFormer);
        preferred = Prefer(preferred, name => name.Unit.IsValidOn(on));
        preferred = Prefer(preferred, name => name.Kind is { } kind && titled.Means(kind));

        var units = preferred.Select(name => name.Unit).Distinct().ToList();
        if (units.Count != 1)
        {
            findings.Add(new(units.Count == 0 ? PlaceDoubt.Unknown : PlaceDoubt.Ambiguous, level, written, units));
            return null;
        }

        if (preferred[0].IsFormer)
            findings.Add(new(PlaceDoubt.FormerName, level, written, units));
        else if (!units[0].IsValidOn(on))
            findings.Add(new(PlaceDoubt.OtherTime, level, written, units));
        return units[0];
    }

    private static IReadOnlyList<Named> Prefer(IReadOnlyList<Named> candidates, Func<Named, bool> better) =>
        candidates.Any(better) ? [.. candidates.Where(better)] : candidates;

    private IEnumerable<Named> Called(string written, UnitLevel level) =>
        _named[(level, NameSpelling.Key(TitledName.Of(written, level).Name))];

    private bool LiesIn(Named name, HashSet<Id<AdministrativeUnit>> places)
    {
        for (var at = name.Within; at is { } id; at = _units[id].ParentId)
        {
            if (places.Contains(id))
                return true;
        }

        return false;
    }

    private sealed record Named(
        string Name,
        UnitKind? Kind,
        Id<AdministrativeUnit>? Within,
        AdministrativeUnit Unit,
        bool IsFormer,
        UnitLevel? FormerLevel = null
    )
    {
        public UnitLevel Level => FormerLevel ?? Unit.Level;
    }
}
