using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class UnitNamesTests
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly DateOnly FirstNew = new(2025, 7, 1);

    private static readonly AdministrativeUnit VietNam = AdministrativeUnit.Establish(
        "VN",
        "Việt Nam",
        UnitKind.Country,
        null
    );
    private static readonly AdministrativeUnit OldHue = Old("46", "Huế", UnitKind.CentralCity, VietNam);
    private static readonly AdministrativeUnit NewHue = New("46", "Huế", UnitKind.CentralCity, VietNam);
    private static readonly AdministrativeUnit LangSon = Old("20", "Lạng Sơn", UnitKind.Province, VietNam);
    private static readonly AdministrativeUnit ChiLang = Old("187", "Chi Lăng", UnitKind.RuralDistrict, LangSon);
    private static readonly AdministrativeUnit ChiLangCommune = Old("06424", "Chi Lăng", UnitKind.Commune, ChiLang);
    private static readonly AdministrativeUnit ChiLangTownship = Old("06387", "Chi Lăng", UnitKind.Township, ChiLang);
    private static readonly AdministrativeUnit CaoLoc = Old("183", "Cao Lộc", UnitKind.RuralDistrict, LangSon);
    private static readonly AdministrativeUnit HoaCu = Old("06238", "Hòa Cư", UnitKind.Commune, CaoLoc);
    private static readonly AdministrativeUnit FirstTanLap = Old("1", "Tân Lập", UnitKind.Commune, CaoLoc);
    private static readonly AdministrativeUnit SecondTanLap = Old("2", "Tân Lập", UnitKind.Commune, ChiLang);

    private readonly UnitNames _names = new(
        [
            VietNam,
            OldHue,
            NewHue,
            LangSon,
            ChiLang,
            ChiLangCommune,
            ChiLangTownship,
            CaoLoc,
            HoaCu,
            FirstTanLap,
            SecondTanLap,
        ],
        [
            new(UnitLevel.Province, "Thừa Thiên Huế", null, VietNam.Id, OldHue.Id),
            new(UnitLevel.Province, "Thừa Thiên Huế", null, VietNam.Id, NewHue.Id),
            new(UnitLevel.Commune, "Đồng Cũ", UnitKind.Commune, CaoLoc.Id, FirstTanLap.Id),
            new(UnitLevel.Commune, "Đồng Cũ", UnitKind.Commune, CaoLoc.Id, HoaCu.Id),
        ]
    );

    [Fact]
    public void A_place_is_found_down_to_its_commune()
    {
        var match = _names.Find(new("Lạng Sơn", "Cao Lộc", "Hoà Cư"), LastOld);

        Assert.Equal((LangSon, HoaCu), (match.Province, match.Unit));
        Assert.Empty(match.Findings);
    }

    [Theory]
    [InlineData("huyện Cao Lộc", "xã Hòa Cư")]
    [InlineData("H. Cao Lộc", "Hòa Cư")]
    public void The_word_for_the_kind_may_stand_before_a_name(string district, string commune) =>
        Assert.Equal(HoaCu, _names.Find(new("tỉnh Lạng Sơn", district, commune), LastOld).Unit);

    [Theory]
    [InlineData("TP Huế")]
    [InlineData("TP. Huế")]
    [InlineData("Thành phố Huế")]
    public void A_city_may_be_abbreviated(string name) => Assert.Equal(OldHue, _names.Find(new(name), LastOld).Unit);

    [Fact]
    public void The_unit_of_the_date_is_meant()
    {
        Assert.Equal(OldHue, _names.Find(new("Huế"), LastOld).Unit);
        Assert.Equal(NewHue, _names.Find(new("Huế"), FirstNew).Unit);
    }

    [Fact]
    public void A_name_that_stands_alone_means_the_commune_and_a_titled_one_what_it_says()
    {
        Assert.Equal(ChiLangCommune, _names.Find(new("Lạng Sơn", "Chi Lăng", "Chi Lăng"), LastOld).Unit);
        Assert.Equal(ChiLangTownship, _names.Find(new("Lạng Sơn", "Chi Lăng", "thị trấn Chi Lăng"), LastOld).Unit);
    }

    [Fact]
    public void A_former_name_leads_to_the_unit_and_says_so()
    {
        var match = _names.Find(new("Thừa Thiên Huế"), LastOld);

        Assert.Equal(OldHue, match.Unit);
        Assert.Equal(PlaceDoubt.FormerName, Assert.Single(match.Findings).Doubt);
    }

    [Fact]
    public void A_unit_of_another_time_is_taken_and_said_so()
    {
        var match = _names.Find(new("Lạng Sơn", "Cao Lộc"), FirstNew);

        Assert.Equal(CaoLoc, match.Unit);
        Assert.Equal([PlaceDoubt.OtherTime, PlaceDoubt.OtherTime], match.Findings.Select(finding => finding.Doubt));
    }

    [Fact]
    public void A_commune_named_in_the_wrong_district_is_found_in_the_province()
    {
        var match = _names.Find(new("Lạng Sơn", "Chi Lăng", "Hòa Cư"), LastOld);

        Assert.Equal(HoaCu, match.Unit);
        Assert.Equal(PlaceDoubt.OtherDistrict, Assert.Single(match.Findings).Doubt);
    }

    [Fact]
    public void An_ambiguous_name_keeps_the_province_and_lists_the_candidates()
    {
        var match = _names.Find(new("Lạng Sơn", null, "Tân Lập"), LastOld);

        Assert.Equal((LangSon, LangSon, false), (match.Province, match.Unit, match.IsComplete));
        var finding = Assert.Single(match.Findings);
        Assert.Equal(PlaceDoubt.Ambiguous, finding.Doubt);
        Assert.Equal([FirstTanLap, SecondTanLap], finding.Candidates);
    }

    [Fact]
    public void The_district_tells_communes_of_one_name_apart() =>
        Assert.Equal(SecondTanLap, _names.Find(new("Lạng Sơn", "Chi Lăng", "Tân Lập"), LastOld).Unit);

    [Fact]
    public void A_former_name_of_two_units_is_ambiguous_and_keeps_the_district()
    {
        var match = _names.Find(new("Lạng Sơn", "Cao Lộc", "Đồng Cũ"), LastOld);

        Assert.Equal(CaoLoc, match.Unit);
        Assert.Equal([FirstTanLap, HoaCu], Assert.Single(match.Findings).Candidates);
    }

    [Fact]
    public void An_unknown_commune_keeps_the_district()
    {
        var match = _names.Find(new("Lạng Sơn", "Cao Lộc", "Không Có"), LastOld);

        Assert.Equal((CaoLoc, false), (match.Unit, match.IsComplete));
        Assert.Equal(PlaceDoubt.Unknown, Assert.Single(match.Findings).Doubt);
    }

    [Fact]
    public void An_unknown_province_is_nothing_at_all()
    {
        var match = _names.Find(new("Atlantis", "Cao Lộc"), LastOld);

        Assert.Equal((null, null, false), (match.Province, match.Unit, match.IsComplete));
    }

    private static AdministrativeUnit Old(string code, string name, UnitKind kind, AdministrativeUnit parent) =>
        AdministrativeUnit.Establish(code, name, kind, parent, validTo: LastOld);

    private static AdministrativeUnit New(string code, string name, UnitKind kind, AdministrativeUnit parent) =>
        AdministrativeUnit.Establish(code, name, kind, parent, FirstNew);
}
