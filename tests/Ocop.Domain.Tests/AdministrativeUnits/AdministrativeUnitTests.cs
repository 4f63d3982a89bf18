using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class AdministrativeUnitTests
{
    private static readonly AdministrativeUnit VietNam = AdministrativeUnit.Establish(
        "VN",
        "Việt Nam",
        UnitKind.Country,
        parent: null
    );

    [Fact]
    public void Its_id_is_that_of_its_key() => Assert.Equal(UnitKey.VietNam.Id, VietNam.Id);

    [Fact]
    public void Its_level_follows_from_its_kind() =>
        Assert.Equal(
            UnitLevel.Province,
            AdministrativeUnit.Establish("46", "Huế", UnitKind.CentralCity, VietNam).Level
        );

    [Fact]
    public void A_province_without_the_country_is_refused() =>
        Broken.By(
            () => AdministrativeUnit.Establish("46", "Huế", UnitKind.CentralCity, parent: null),
            AdministrativeUnit.Rules.OnlyTheCountryHasNoParent
        );

    [Fact]
    public void A_province_inside_a_province_is_refused()
    {
        var hue = AdministrativeUnit.Establish("46", "Huế", UnitKind.CentralCity, VietNam);

        Broken.By(
            () => AdministrativeUnit.Establish("47", "Huế", UnitKind.Province, hue),
            AdministrativeUnit.Rules.AParentStandsHigher
        );
    }

    [Fact]
    public void A_unit_that_ends_before_it_began_is_refused() =>
        Broken.By(
            () =>
                AdministrativeUnit.Establish(
                    "46",
                    "Huế",
                    UnitKind.CentralCity,
                    VietNam,
                    new(2025, 7, 1),
                    new(2025, 6, 30)
                ),
            AdministrativeUnit.Rules.AUnitEndsAfterItBegan
        );
}
