using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>What the unit files hold; docs/data.md states the same figures.</summary>
public sealed class UnitFilesTests
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly DateOnly FirstNew = new(2025, 7, 1);

    private static readonly DataFolder Data = new(path: null);
    private static readonly UnitFiles Files = new(Data);
    private static readonly IReadOnlyList<AdministrativeUnit> Units = Files.Units();
    private static readonly IReadOnlyList<Succession> Successions = Files.Successions();

    [Theory]
    [InlineData(UnitLevel.Central, 1, 1)]
    [InlineData(UnitLevel.Province, 63, 34)]
    [InlineData(UnitLevel.District, 696, 0)]
    [InlineData(UnitLevel.Commune, 10_035, 3_321)]
    public void Each_level_had_and_has_as_many_units_as_the_law_says(UnitLevel level, int before, int since)
    {
        Assert.Equal(before, Units.Count(unit => unit.Level == level && unit.IsValidOn(LastOld)));
        Assert.Equal(since, Units.Count(unit => unit.Level == level && unit.IsValidOn(FirstNew)));
    }

    [Fact]
    public void Each_new_province_has_the_communes_that_were_counted_for_it()
    {
        var counted = Data.ReadCsv(
            "units/source/provinces-2025.csv",
            row => (Code: row.GetString("code"), Communes: row.Parse<int>("communes"))
        );
        var communes = Units.Where(unit => unit.Level is UnitLevel.Commune).CountBy(unit => unit.ParentId!.Value);

        Assert.All(
            counted,
            province =>
                Assert.Contains(
                    new(new UnitKey(UnitLevel.Province, province.Code, FirstNew).Id, province.Communes),
                    communes
                )
        );
    }

    [Fact]
    public void A_code_never_stands_for_two_units_of_a_level_at_one_time() =>
        Assert.All(
            new[] { LastOld, FirstNew },
            date => Assert.Distinct(Units.Where(unit => unit.IsValidOn(date)).Select(unit => (unit.Level, unit.Code)))
        );

    [Theory]
    [InlineData("15", "Yên Bái", "Lào Cai")]
    [InlineData("24", "Bắc Giang", "Bắc Ninh")]
    [InlineData("44", "Quảng Bình", "Quảng Trị")]
    [InlineData("52", "Bình Định", "Gia Lai")]
    [InlineData("80", "Long An", "Tây Ninh")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp")]
    [InlineData("91", "Kiên Giang", "An Giang")]
    public void A_code_that_was_used_again_means_another_province(string code, string before, string since) =>
        Assert.Equal(
            [before, since],
            Units.Where(unit => unit.Level is UnitLevel.Province && unit.Code == code).Select(unit => unit.Name)
        );

    [Fact]
    public void Every_unit_of_today_but_the_country_followed_on_an_older_one()
    {
        var followers = Successions.Select(succession => succession.ToId).ToHashSet();

        Assert.All(
            Units.Where(unit => unit.ValidFrom is not null),
            unit => Assert.True(followers.Contains(unit.Id), unit.Key.ToString())
        );
    }

    [Fact]
    public void Every_old_commune_and_province_passed_to_units_of_today()
    {
        var passed = Successions.Select(succession => succession.FromId).ToHashSet();

        Assert.All(
            Units.Where(unit => unit.ValidTo is not null && unit.Level is not UnitLevel.District),
            unit => Assert.True(passed.Contains(unit.Id), unit.Key.ToString())
        );
        Assert.Equal(63 + 5 + 10_041, Successions.Count);
    }

    [Fact]
    public void Every_unit_lies_in_the_country_and_in_one_province_of_today_at_least()
    {
        var within = new UnitRegister(Units, Successions)
            .ContainmentsOn(FirstNew)
            .ToLookup(c => c.UnitId, c => c.WithinId);
        var provinces = Units
            .Where(unit => unit.Level is UnitLevel.Province && unit.IsValidOn(FirstNew))
            .Select(unit => unit.Id);

        Assert.All(Units, unit => Assert.Contains(UnitKey.VietNam.Id, within[unit.Id]));
        Assert.All(
            Units.Where(unit => unit.Level is not UnitLevel.Central),
            unit => Assert.NotEmpty(within[unit.Id].Intersect(provinces))
        );
    }

    [Theory]
    [InlineData("new-code-lost-zeros", 251)]
    [InlineData("new-code-not-listed", 431 - 251)]
    [InlineData("new-code-of-another-commune", 22)]
    [InlineData("old-code-missing", 943)]
    [InlineData("old-commune-not-listed", 792)]
    [InlineData("duplicate", 135)]
    [InlineData("duplicate-once-resolved", 5)]
    public void What_the_source_gets_wrong_is_counted(string finding, int rows) =>
        Assert.Equal(
            rows,
            Data.ReadCsv("units/findings.csv", row => row.GetString("finding")).Count(found => found == finding)
        );
}
