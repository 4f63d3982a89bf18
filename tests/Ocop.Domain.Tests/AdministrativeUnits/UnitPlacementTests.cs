using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class UnitPlacementTests
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly DateOnly FirstNew = new(2025, 7, 1);

    private static readonly AdministrativeUnit VietNam = Unit("VN", UnitKind.Country, null);
    private static readonly AdministrativeUnit YenBai = Unit("15", UnitKind.Province, VietNam, to: LastOld);
    private static readonly AdministrativeUnit OldLaoCai = Unit("10", UnitKind.Province, VietNam, to: LastOld);
    private static readonly AdministrativeUnit LaoCai = Unit("15", UnitKind.Province, VietNam, FirstNew);
    private static readonly AdministrativeUnit OldHue = Unit("46", UnitKind.Province, VietNam, to: LastOld);
    private static readonly AdministrativeUnit Hue = Unit("46", UnitKind.CentralCity, VietNam, FirstNew);
    private static readonly AdministrativeUnit A = Unit("00001", UnitKind.Commune, YenBai, to: LastOld);
    private static readonly AdministrativeUnit B = Unit("00002", UnitKind.Commune, YenBai, to: LastOld);
    private static readonly AdministrativeUnit C = Unit("00003", UnitKind.Commune, OldLaoCai, to: LastOld);
    private static readonly AdministrativeUnit OfOne = Unit("00001", UnitKind.Commune, LaoCai, FirstNew);
    private static readonly AdministrativeUnit OfBoth = Unit("00003", UnitKind.Commune, LaoCai, FirstNew);
    private static readonly AdministrativeUnit OutOfNothing = Unit("00004", UnitKind.Commune, Hue, FirstNew);

    private static readonly List<UnitPlacement> All =
    [
        .. new UnitRegister(
            [VietNam, YenBai, OldLaoCai, LaoCai, OldHue, Hue, A, B, C, OfOne, OfBoth, OutOfNothing],
            [
                new(YenBai.Id, LaoCai.Id, FirstNew),
                new(OldLaoCai.Id, LaoCai.Id, FirstNew),
                new(OldHue.Id, Hue.Id, FirstNew),
                new(A.Id, OfOne.Id, FirstNew),
                new(A.Id, OfBoth.Id, FirstNew),
                new(B.Id, OfOne.Id, FirstNew),
                new(C.Id, OfBoth.Id, FirstNew),
            ]
        ).Placements(),
    ];

    [Fact]
    public void A_unit_lies_where_it_is_while_it_exists() => Assert.Equal((YenBai.Id, A.Id), On(LastOld, A));

    [Fact]
    public void A_commune_of_two_of_one_province_lay_in_that_province_but_in_neither_commune() =>
        Assert.Equal((YenBai.Id, null), On(LastOld, OfOne));

    [Fact]
    public void A_commune_of_two_provinces_cannot_be_placed_before() => Assert.Equal((null, null), On(LastOld, OfBoth));

    [Fact]
    public void A_merged_province_cannot_be_placed_before() => Assert.Equal((null, null), On(LastOld, LaoCai));

    [Fact]
    public void A_province_that_only_began_anew_lay_in_itself() => Assert.Equal((OldHue.Id, null), On(LastOld, Hue));

    [Fact]
    public void What_came_from_nothing_known_lay_where_its_province_did() =>
        Assert.Equal((OldHue.Id, null), On(LastOld, OutOfNothing));

    [Fact]
    public void A_split_commune_lies_in_the_province_of_its_parts() => Assert.Equal((LaoCai.Id, null), On(FirstNew, A));

    [Fact]
    public void A_merged_commune_lies_in_its_successor() => Assert.Equal((LaoCai.Id, OfOne.Id), On(FirstNew, B));

    [Fact]
    public void Every_day_has_one_placement_of_a_unit()
    {
        DateOnly[] days = [DateOnly.MinValue, LastOld, FirstNew, new(2999, 12, 31)];

        Assert.All(
            days,
            day =>
                Assert.All(
                    [A, OfBoth, LaoCai],
                    unit => Assert.Single(All, one => one.UnitId == unit.Id && Holds(one, day))
                )
        );
    }

    private static (Id<AdministrativeUnit>?, Id<AdministrativeUnit>?) On(DateOnly day, AdministrativeUnit unit)
    {
        var placement = All.Single(one => one.UnitId == unit.Id && Holds(one, day));
        return (placement.ProvinceId, placement.CommuneId);
    }

    private static bool Holds(UnitPlacement placement, DateOnly day) =>
        placement.FromDay <= day && day < placement.UntilDay;

    private static AdministrativeUnit Unit(
        string code,
        UnitKind kind,
        AdministrativeUnit? parent,
        DateOnly? from = null,
        DateOnly? to = null
    ) => AdministrativeUnit.Establish(code, code, kind, parent, from, to);
}
