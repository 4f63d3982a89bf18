using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class UnitRegisterTests
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly DateOnly FirstNew = new(2025, 7, 1);

    private static readonly AdministrativeUnit VietNam = Unit("VN", "Việt Nam", UnitKind.Country, null);
    private static readonly AdministrativeUnit YenBai = Unit("15", "Yên Bái", UnitKind.Province, VietNam, to: LastOld);
    private static readonly AdministrativeUnit Upland = Unit(
        "1",
        "Thượng",
        UnitKind.RuralDistrict,
        YenBai,
        to: LastOld
    );
    private static readonly AdministrativeUnit Split = Unit("00001", "Tách", UnitKind.Commune, Upland, to: LastOld);
    private static readonly AdministrativeUnit LaoCai = Unit("15", "Lào Cai", UnitKind.Province, VietNam, FirstNew);
    private static readonly AdministrativeUnit East = Unit("00001", "Đông", UnitKind.Commune, LaoCai, FirstNew);
    private static readonly AdministrativeUnit West = Unit("00002", "Tây", UnitKind.Commune, LaoCai, FirstNew);

    private readonly UnitRegister _register = new(
        [VietNam, YenBai, Upland, Split, LaoCai, East, West],
        [new(YenBai.Id, LaoCai.Id, FirstNew), new(Split.Id, East.Id, FirstNew), new(Split.Id, West.Id, FirstNew)]
    );

    [Fact]
    public void A_unit_of_today_lies_in_itself_and_in_all_it_is_part_of() =>
        Assert.Equal([East.Id, LaoCai.Id, VietNam.Id], WithinToday(East));

    [Fact]
    public void A_split_commune_lies_in_each_of_its_successors() =>
        Assert.Equal([East.Id, LaoCai.Id, VietNam.Id, West.Id], WithinToday(Split));

    [Fact]
    public void A_merged_province_lies_in_the_new_one() => Assert.Equal([LaoCai.Id, VietNam.Id], WithinToday(YenBai));

    [Fact]
    public void A_district_lies_in_the_province_of_today_because_nothing_succeeded_it() =>
        Assert.Equal([LaoCai.Id, VietNam.Id], WithinToday(Upland));

    [Fact]
    public void The_country_lies_in_itself() => Assert.Equal([VietNam.Id], WithinToday(VietNam));

    [Fact]
    public void Before_the_merger_units_lay_in_those_of_their_time() =>
        Assert.Equal(
            [Split.Id, Upland.Id, YenBai.Id, VietNam.Id],
            _register.ContainmentsOn(LastOld).Where(c => c.UnitId == Split.Id).Select(c => c.WithinId)
        );

    [Fact]
    public void A_unit_is_valid_from_its_first_to_its_last_day()
    {
        Assert.True(YenBai.IsValidOn(LastOld));
        Assert.False(YenBai.IsValidOn(FirstNew));
        Assert.False(LaoCai.IsValidOn(LastOld));
        Assert.True(LaoCai.IsValidOn(FirstNew));
    }

    private IEnumerable<Id<AdministrativeUnit>> WithinToday(AdministrativeUnit unit) =>
        _register.ContainmentsOn(FirstNew).Where(c => c.UnitId == unit.Id).Select(c => c.WithinId);

    private static AdministrativeUnit Unit(
        string code,
        string name,
        UnitKind kind,
        AdministrativeUnit? parent,
        DateOnly? from = null,
        DateOnly? to = null
    ) => AdministrativeUnit.Establish(code, name, kind, parent, from, to);
}
