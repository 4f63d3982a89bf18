using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Columns = Ocop.Domain.Imports.PublishedRow.Columns;

namespace Ocop.Application.Imports;

/// <summary>Where each row happened, as units of its time, and in which province of today that lies.</summary>
internal sealed class RowPlaces
{
    /// <summary>Lists without any date name the units of before the reform of 1/7/2025.</summary>
    private static readonly DateOnly LastDayOfDistricts = new(2025, 6, 30);

    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> _units;
    private readonly Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>> _provinceToday;
    private readonly UnitNames _names;
    private readonly Lazy<ILookup<string, AdministrativeUnit>> _communes;

    private RowPlaces(
        List<AdministrativeUnit> units,
        List<FormerName> formerNames,
        Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>> provinceToday
    )
    {
        _units = units.ToDictionary(unit => unit.Id);
        _names = new(units, formerNames);
        _communes = new(() => units.Where(unit => unit.Level is UnitLevel.Commune).ToLookup(unit => unit.Code));
        _provinceToday = provinceToday;
    }

    public static async Task<RowPlaces> ReadAsync(IOcopDb db, CancellationToken cancellationToken)
    {
        var units = await db.Set<AdministrativeUnit>().AsNoTracking().ToListAsync(cancellationToken);
        var formerNames = await db.Set<FormerName>().AsNoTracking().ToListAsync(cancellationToken);
        var provinces = await db.Set<UnitContainment>()
            .Join(
                db.Set<AdministrativeUnit>().Where(unit => unit.Level == UnitLevel.Province),
                lies => lies.WithinId,
                province => province.Id,
                (lies, province) => lies
            )
            .ToListAsync(cancellationToken);

        return new(
            units,
            formerNames,
            provinces
                .GroupBy(lies => lies.UnitId)
                .ToDictionary(group => group.Key, group => group.Min(lies => lies.WithinId))
        );
    }

    /// <summary>Says what was not plain about the place of the row, and where it is if its province is known.</summary>
    /// <param name="ownProvince">Where the row names none.</param>
    public RowPlace? Find(ReadRow read, string? ownProvince = null)
    {
        var row = read.Row with { Province = read.Row.Province ?? ownProvince };

        if (row.Province is null)
        {
            read.Found(FindingKinds.ProvinceMissing);
            return null;
        }

        var match = _names.Find(new(row.Province, row.District, row.Commune), DayOf(read.RecognisedOn));
        foreach (var finding in match.Findings)
            read.Found(Finding(row.Line, finding));
        if (row.Commune is null)
            read.Found(FindingKinds.CommuneNotPublished);

        return match is { Province: { } province, Unit: { } unit } ? Place(unit, province) : null;
    }

    /// <summary>The commune that has this code on this day, with the province of its time.</summary>
    public RowPlace? Coded(string code, DateOnly on) =>
        _communes.Value[code].FirstOrDefault(unit => unit.IsValidOn(on)) is { } commune ? Of(commune.Id) : null;

    public RowPlace Of(Id<AdministrativeUnit> unit) =>
        Place(
            _units[unit],
            Upwards(_units[unit]).First(above => above.Level is UnitLevel.Province or UnitLevel.Central)
        );

    /// <summary>The place, the units above it, and the province of today.</summary>
    private RowPlace Place(AdministrativeUnit unit, AdministrativeUnit province) =>
        new(unit, province, [.. Upwards(unit)], _provinceToday.GetValueOrDefault(unit.Id, province.Id));

    private IEnumerable<AdministrativeUnit> Upwards(AdministrativeUnit unit)
    {
        for (var at = unit; at is not null; at = at.ParentId is { } parent ? _units[parent] : null)
            yield return at;
    }

    private static DateOnly DayOf(RecordedDate date) =>
        date.Latest == DateOnly.MaxValue ? LastDayOfDistricts : date.Latest;

    private RowFinding Finding(int line, PlaceFinding finding)
    {
        var said = finding.Doubt.Statement();

        return new(line, KindOf(finding), new($"“{finding.Name}”: {said.Vi}", $"“{finding.Name}”: {said.En}"))
        {
            Candidates = [.. finding.Candidates.Select(unit => new UnitCandidate(unit.Id, FullName(unit)))],
        };
    }

    private static FindingKind KindOf(PlaceFinding finding)
    {
        var column = finding.Level switch
        {
            UnitLevel.Province => Columns.Province,
            UnitLevel.District => Columns.District,
            _ => Columns.Commune,
        };

        return finding.Doubt switch
        {
            PlaceDoubt.Unknown or PlaceDoubt.Ambiguous when finding.Level is UnitLevel.Province =>
                FindingKinds.ProvinceUnknown,
            PlaceDoubt.Unknown => FindingKinds.UnitUnknown.At(column),
            PlaceDoubt.Ambiguous => FindingKinds.UnitAmbiguous.At(column),
            PlaceDoubt.FormerName => FindingKinds.UnitByFormerName.At(column),
            PlaceDoubt.OtherTime => FindingKinds.UnitOfOtherTime.At(column),
            _ => FindingKinds.UnitInOtherDistrict.At(column),
        };
    }

    private string FullName(AdministrativeUnit unit) =>
        string.Join(
            ", ",
            Upwards(unit)
                .Where(above => above.Level is not UnitLevel.Central)
                .Select(above => $"{above.Kind.Title().Vi} {above.Name}")
        );
}

/// <summary>Where a row happened.</summary>
/// <param name="Unit">The finest unit that is certain.</param>
/// <param name="Province">The province of its time.</param>
/// <param name="Upwards">The unit and all above it.</param>
/// <param name="ProvinceToday">The province of today that it lies in.</param>
internal sealed record RowPlace(
    AdministrativeUnit Unit,
    AdministrativeUnit Province,
    IReadOnlyList<AdministrativeUnit> Upwards,
    Id<AdministrativeUnit> ProvinceToday
)
{
    public AdministrativeUnit? District => Upwards.FirstOrDefault(unit => unit.Level is UnitLevel.District);

    /// <summary>Whether both can be one place: at no level do they name two units that existed side by side.</summary>
    public bool CanBe(RowPlace other) =>
        ProvinceToday == other.ProvinceToday
        && !Upwards.Any(unit =>
            other.Upwards.Any(another =>
                unit.Level == another.Level && unit.Id != another.Id && ExistedTogether(unit, another)
            )
        );

    private static bool ExistedTogether(AdministrativeUnit one, AdministrativeUnit other) =>
        !(one.ValidTo < other.ValidFrom) && !(other.ValidTo < one.ValidFrom);
}
